import type { BracketPart } from '../model/brackets'
import { useGrid } from './engine-context'
import styles from './handle.module.css'
import { Part } from './part'

type HandleProps = { readonly name: string; readonly bracket?: BracketPart | undefined }

/**
 * The gutter before a row or heading: the handle that opens its menu and drags it, and the superset
 * bracket. Keys reach the same menu with Shift+F10, so the handle is no tab stop.
 */
export function Handle({ name, bracket }: HandleProps) {
  const isOffered = useGrid((engine) => engine.props().renderMenu !== undefined)
  return (
    <Part role="gridcell" className={styles.gutter} aria-colindex={1} data-bracket={bracket}>
      {isOffered ? (
        <button type="button" tabIndex={-1} className={styles.handle} aria-label={name} data-handle>
          <svg width="6" height="14" viewBox="0 0 6 14" aria-hidden="true">
            {[1.25, 4.75].map((x) =>
              [2, 7, 12].map((y) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.25" />),
            )}
          </svg>
        </button>
      ) : null}
    </Part>
  )
}
