import { KeyCap } from '../../keys/key-cap'
import { useEngine, useGrid } from './engine-context'
import styles from './lines.module.css'
import { Part } from './part'
import { echoId } from './part-ids'

/** The line under the row that is being typed: what was typed, in words. */
export function EchoLine() {
  const engine = useEngine()
  const echo = useGrid((grid) => grid.state().echo)
  const { renderEcho, weeks, trailing } = engine.props()
  if (!echo) return null
  return (
    <Part
      role="gridcell"
      className={styles.echo}
      aria-colspan={3 + weeks.length + trailing.length}
      id={echoId(engine)}
    >
      <svg
        className={styles.echoSign}
        width="16"
        height="16"
        viewBox="0 0 16 16"
        aria-hidden="true"
      >
        <path d="M2.5 2.5v4a3 3 0 0 0 3 3h8M10.5 6.5l3 3-3 3" />
      </svg>
      <span className={styles.echoWords}>{renderEcho?.(echo.at, echo.text)}</span>
      <KeyCap keys="Enter" />
    </Part>
  )
}
