import { useDeferredValue, useMemo } from 'react'
import { KeyCap } from '../../keys/key-cap'
import type { CellRef } from '../model/grid-model'
import { useEngine, useGrid } from './engine-context'
import styles from './lines.module.css'
import { Part } from './part'
import { echoId } from './part-ids'

/** The line under the row that is being typed: what was typed, in words, or why it was not taken. */
export function EchoLine() {
  const engine = useEngine()
  const echo = useGrid((grid) => grid.state().echo)
  const { weeks, trailing } = engine.props()
  if (!echo) return null
  const isProblem = echo.problem !== undefined
  return (
    <Part
      role="gridcell"
      className={isProblem ? styles.refusal : styles.echo}
      aria-colspan={3 + weeks.length + trailing.length}
      id={echoId(engine)}
    >
      <Sign path={isProblem ? REFUSED : READ_BACK} />
      <span className={styles.echoWords}>
        {isProblem ? echo.problem : <ReadBack at={echo.at} text={echo.text} />}
      </span>
      {isProblem ? null : <KeyCap keys="Enter" />}
    </Part>
  )
}

type ReadBackProps = { readonly at: CellRef; readonly text: string }

/** The words come a moment behind the text, so that the sign is painted first. */
function ReadBack({ at, text }: ReadBackProps) {
  const late = useDeferredValue(text, '')
  const renderEcho = useGrid((grid) => grid.props().renderEcho)
  return useMemo(() => (late === '' ? null : renderEcho?.(at, late)), [renderEcho, at, late])
}

/** An arrow that leads from the cell to the words; a ring with a mark. */
const READ_BACK = 'M2.5 2.5v4a3 3 0 0 0 3 3h8M10.5 6.5l3 3-3 3'
const REFUSED = 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 5v3.5M8 10.75v.25'

function Sign({ path }: { readonly path: string }) {
  return (
    <svg className={styles.echoSign} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
