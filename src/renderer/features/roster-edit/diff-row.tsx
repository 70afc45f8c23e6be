import { Check, Minus } from 'lucide-react'
import { memo } from 'react'
import type { RosterLine, RosterRow } from '../../../shared/contract/roster-edits'
import {
  type MarkedPart,
  markChanges,
} from '../../../shared/domain/programs/roster-edit/mark-changes'
import { useWords } from '../../formatting/use-words'
import { classes } from '../../ui/classes'
import { Icon } from '../../ui/icon'
import styles from './diff-list.module.css'

/** The tick of a line; the line itself says its state to screen readers. */
export function Tick({ state }: { readonly state: 'all' | 'some' | 'none' }) {
  return (
    <span aria-hidden className={classes(styles.tick, state !== 'none' && styles.ticked)} data-tick>
      {state === 'all' ? <Icon shape={Check} size={12} /> : null}
      {state === 'some' ? <Icon shape={Minus} size={12} /> : null}
    </span>
  )
}

/** One row of a program, old and new side by side, a line per stretch of weeks. */
export const DiffRow = memo(function DrawnDiffRow({ row }: { readonly row: RosterRow }) {
  return (
    <div className={styles.rowBody}>
      <span className={styles.name}>
        {row.label === '' ? null : <span className={styles.label}>{row.label}</span>}
        <Name row={row} />
      </span>
      <div className={styles.lines}>
        {row.lines.map((line) => (
          <WeekLine key={line.from} line={line} isSwap={row.swap !== null} />
        ))}
      </div>
    </div>
  )
})

function Name({ row }: { readonly row: RosterRow }) {
  if (row.swap === null) return <span className={styles.nameText}>{row.exercise}</span>
  return (
    <span className={styles.swap}>
      <del className={styles.was}>{row.exercise}</del>
      <ins className={styles.is}>{row.swap}</ins>
    </span>
  )
}

function WeekLine({ line, isSwap }: { readonly line: RosterLine; readonly isSwap: boolean }) {
  const { say } = useWords()
  const { from, to, before, after } = line
  const marked = markChanges(before, after)
  const key = from === to ? 'rosterEdits.week' : 'rosterEdits.weekRange'
  return (
    <div className={styles.weekLine}>
      <span className={styles.weeks}>{say(key, { from, to })}</span>
      <span className={styles.text} title={before}>
        <Marked parts={marked.before} as="del" />
      </span>
      <span aria-hidden className={styles.arrow}>
        {isSwap ? '' : '→'}
      </span>
      <span className={styles.text} title={isSwap ? '' : after}>
        {isSwap ? '' : <Marked parts={marked.after} as="ins" />}
      </span>
      <Loads line={line} />
    </div>
  )
}

function Marked({
  parts,
  as: Mark,
}: {
  readonly parts: readonly MarkedPart[]
  readonly as: 'del' | 'ins'
}) {
  return parts.map(({ text, isChanged }, at) => {
    const key = `${at} ${text}`
    const space = at === 0 ? '' : ' '
    if (!isChanged) return <span key={key}>{`${space}${text}`}</span>
    return (
      <span key={key}>
        {space}
        <Mark className={Mark === 'del' ? styles.was : styles.is}>{text}</Mark>
      </span>
    )
  })
}

function Loads({ line }: { readonly line: RosterLine }) {
  const { say } = useWords()
  const { loadBefore: before, loadAfter: after } = line
  if (before === '' && after === '') return <span className={styles.loads} />
  const none = say('rosterEdits.noLoadKnown')
  const values = { before: before || none, after: after || none }
  return (
    <span className={styles.loads}>
      {before === after
        ? say('rosterEdits.loadOne', { load: before })
        : say('rosterEdits.load', values)}
    </span>
  )
}
