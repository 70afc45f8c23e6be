import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import type { SheetCell, SheetRow } from '../../../../shared/domain/programs/sheet-row'
import { useWords } from '../../../formatting/use-words'
import { Button } from '../../../ui/actions/button'
import { PanelSection } from '../../../ui/page/panel-section'
import { useTypedActs } from '../use-program-acts'
import styles from './program-panel.module.css'

type CellReadingProps = {
  readonly row: SheetRow
  readonly cell: SheetCell
  readonly week: number
  readonly sheet: ProgramSheet
}

/** What was not understood in a cell, with the correction in one press; and loads the place cannot make. */
export function CellReading({ row, cell, week, sheet }: CellReadingProps) {
  const { say, tell } = useWords()
  const { setCells } = useTypedActs()
  const { own, unread, trouble } = cell
  if (own === null || (unread.length === 0 && !trouble)) return null
  const correct = (from: number, to: number, suggestion: string) => {
    const text = own.slice(0, from) + suggestion + own.slice(to)
    const cells = [{ rowId: row.row.id, week, text }]
    void setCells({ programId: sheet.program.id, how: 'type', cells })
  }
  return (
    <PanelSection title={say('programs.panel.check')} tone="warn">
      {trouble ? <p className={styles.sentence}>{tell(trouble.note)}</p> : null}
      {unread.map(({ from, to, text, suggestion }) => (
        <div key={from} className={styles.sentence}>
          <p>{say('programs.panel.unread', { text })}</p>
          {suggestion === undefined ? null : (
            <Button size="small" onPress={() => correct(from, to, suggestion)}>
              {say('programs.panel.useSuggestion', { suggestion })}
            </Button>
          )}
        </div>
      ))}
    </PanelSection>
  )
}
