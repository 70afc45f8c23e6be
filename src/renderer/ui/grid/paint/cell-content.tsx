import type { ReactNode } from 'react'
import { type GridCell, shownIn, type TextRange } from '../model/grid-model'
import type { Place } from '../model/sheet'
import { Ask } from './ask'
import styles from './cell.module.css'
import { shownText } from './shown-text'

/** Texts longer than this may be cut off in their cell and show whole on hover. */
const LONG_TEXT = 14

type CellContentProps = { readonly cell: GridCell; readonly place: Place }

/** What a cell says at rest: dot, text dark or faint, and at the right what follows from it. */
export function CellContent({ cell, place }: CellContentProps) {
  const said = shownText(shownIn(cell))
  const isFaint = cell.text === '' && said !== ''
  return (
    <>
      {cell.dot === undefined ? null : <span className={styles.dot} title={cell.dot} />}
      <span
        className={isFaint ? styles.faint : styles.text}
        title={hasOwnTitle(cell, said) ? said : undefined}
      >
        {underlined(said, isFaint || said !== cell.text ? undefined : cell.unread)}
      </span>
      <Aside cell={cell} place={place} />
      <Corner cell={cell} />
    </>
  )
}

/** A worked-out load has a note of its own, which says the text in words. */
function hasOwnTitle({ resolved }: GridCell, said: string): boolean {
  return said.length > LONG_TEXT && resolved === undefined
}

function Aside({ cell, place }: CellContentProps) {
  if (cell.ask !== undefined)
    return <Ask words={cell.ask} answerWith={cell.answerWith} place={place} />
  const words = cell.hint ?? cell.resolved
  return words === undefined ? null : <span className={styles.aside}>{words}</span>
}

function Corner({ cell }: { readonly cell: GridCell }) {
  if (cell.problem !== undefined)
    return <span className={styles.corner} data-tone="danger" title={cell.problem} />
  if (!cell.mark) return null
  return <span className={styles.corner} data-tone={cell.mark.tone} title={cell.mark.words} />
}

function underlined(text: string, ranges: readonly TextRange[] | undefined): ReactNode {
  if (!ranges || ranges.length === 0) return text
  const parts: ReactNode[] = []
  let at = 0
  for (const { from, to } of ranges) {
    parts.push(text.slice(at, from))
    parts.push(
      <span key={from} className={styles.unread}>
        {text.slice(from, to)}
      </span>,
    )
    at = to
  }
  return [...parts, text.slice(at)]
}
