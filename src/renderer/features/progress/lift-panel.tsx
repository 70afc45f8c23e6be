import { Minus, TrendingDown, TrendingUp } from 'lucide-react'
import type { LiftView } from '../../../shared/contract/progress'
import { useWords } from '../../formatting/use-words'
import { ShownTable } from '../../ui/charts/shown-table'
import { Icon } from '../../ui/icon'
import { KeyValueList } from '../../ui/lists/key-value-list'
import { PanelSection } from '../../ui/page/panel-section'
import styles from './lift-panel.module.css'

const SHAPES = {
  progressing: TrendingUp,
  declining: TrendingDown,
  plateau: Minus,
  unclear: Minus,
  'not-enough': Minus,
} as const

/** Beside the charts: the record board, what the trend says, and how it was worked out. */
export function LiftPanel({ lift }: { readonly lift: LiftView }) {
  const { say } = useWords()
  const { records, remarks } = lift
  const facts = [
    { id: 'method', name: say('progress.page.method'), lines: remarks.method },
    { id: 'leftOut', name: say('progress.page.leftOut'), lines: remarks.leftOut },
    { id: 'caution', name: say('progress.page.caution'), lines: remarks.cautions },
  ].filter(({ lines }) => lines.length > 0)
  return (
    <>
      <PanelSection aside={say('progress.page.recordsNote')} title={say('progress.page.records')}>
        {records.table.rows.length === 0 ? (
          <p className={styles.quiet}>{say('progress.page.noRecords')}</p>
        ) : (
          <ShownTable boldRows={newestRows(lift)} table={records.table} />
        )}
      </PanelSection>
      <PanelSection title={say('progress.page.trend')}>
        <p className={styles.verdict}>
          <span className={styles[remarks.tone]}>
            <Icon shape={SHAPES[remarks.tone]} />
            <strong>{remarks.status}</strong>
          </span>{' '}
          {remarks.verdict}
        </p>
        {remarks.notes.map((note) => (
          <p className={styles.quiet} key={note}>
            {note}
          </p>
        ))}
        <KeyValueList
          entries={facts.map(({ id, name, lines }) => ({ id, name, value: inOneLine(lines) }))}
        />
      </PanelSection>
    </>
  )
}

/** Sentences follow each other; names such as those of two methods are kept apart. */
function inOneLine(lines: readonly string[]): string {
  return lines.every((line) => line.endsWith('.')) ? lines.join(' ') : lines.join(' · ')
}

/** Rows of the board that were set last; the board names them by reps. */
function newestRows({ records }: LiftView): ReadonlySet<number> {
  const newest = new Set(records.newest.map(String))
  const rows = records.table.rows.flatMap((row, index) =>
    newest.has(row[0]?.text ?? '') ? [index] : [],
  )
  return new Set(rows)
}
