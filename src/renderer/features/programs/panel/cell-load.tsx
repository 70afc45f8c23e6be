import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import type { Need } from '../../../../shared/domain/programs/resolve-context'
import type { SheetCell, SheetRow } from '../../../../shared/domain/programs/sheet-row'
import { loadInCell, sayCell } from '../../../../shared/domain/programs/sheet-words'
import { useLoadFormat } from '../../../formatting/unit-view'
import { useWords } from '../../../formatting/use-words'
import { explainedSet } from '../plates-text'
import { LoadReasons } from './load-reasons'
import { MaxForm } from './max-form'
import styles from './program-panel.module.css'

type CellLoadProps = {
  readonly row: SheetRow
  readonly cell: SheetCell
  readonly sheet: ProgramSheet
  readonly lastTime: string | undefined
}

/** The load of a cell in large figures, its plates, and the sentences that say why; or the max it waits for. */
export function CellLoad({ row, cell, sheet, lastTime }: CellLoadProps) {
  const { say } = useWords()
  const format = useLoadFormat()
  const said = sayCell(cell, say)
  const load = loadInCell(row, cell, { context: sheet.context, format })
  const set = explainedSet(cell)
  return (
    <div className={styles.load}>
      {load === '' ? null : (
        <p className={styles.figure}>
          <strong>
            {load} {format.unit ?? sheet.context.profile.unit}
          </strong>
        </p>
      )}
      {said === '' ? null : <p className={styles.said}>{said}</p>}
      {set ? <LoadReasons set={set} at={{ row, sheet }} /> : null}
      {lastTime === undefined ? null : (
        <p className={styles.quiet}>{say('programs.panel.lastTime', { done: lastTime })}</p>
      )}
      {cell.need ? <Needed need={cell.need} sheet={sheet} /> : null}
    </div>
  )
}

function Needed({ need, sheet }: { readonly need: Need; readonly sheet: ProgramSheet }) {
  const { tell } = useWords()
  const { clientId } = sheet.program
  return (
    <>
      <p className={styles.quiet}>{tell(need.note)}</p>
      <MaxForm clientId={clientId} need={need} unit={sheet.context.profile.unit} sheet={sheet} />
    </>
  )
}
