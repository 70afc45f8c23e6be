import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import type { Need, ResolvedSet } from '../../../../shared/domain/programs/resolve-context'
import { implementCountOf } from '../../../../shared/domain/programs/sheet-lift'
import type { SheetCell, SheetRow } from '../../../../shared/domain/programs/sheet-row'
import { loadInCell, sayCell } from '../../../../shared/domain/programs/sheet-words'
import { formatLoad, formatLoadNumber } from '../../../../shared/domain/units/format-load'
import { useWords } from '../../../formatting/use-words'
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
  const { say, tell, locale } = useWords()
  const said = sayCell(cell, say)
  const load = loadInCell(row, cell, { context: sheet.context, format: { locale } })
  const set = explainedSet(cell)
  return (
    <div className={styles.load}>
      {load === '' ? null : (
        <p className={styles.figure}>
          <strong>
            {load} {sheet.context.profile.unit}
          </strong>
        </p>
      )}
      {said === '' ? null : <p className={styles.said}>{said}</p>}
      {set ? <Plates set={set} row={row} sheet={sheet} /> : null}
      {set ? (
        <ul className={styles.reasons}>
          {[set.rule, ...set.inputs, set.rounding.note].map(tell).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
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

function Plates({
  set,
  row,
  sheet,
}: {
  readonly set: ResolvedSet
  readonly row: SheetRow
  readonly sheet: ProgramSheet
}) {
  const { say, locale } = useWords()
  const { perSide, load } = set
  const exercise = sheet.context.exercises.get(row.row.exerciseId)
  if (!perSide || load.kind !== 'absolute' || !exercise || implementCountOf(exercise) === 2) {
    return null
  }
  const plates = perSide.flatMap(({ plate, count }) =>
    Array.from({ length: count }, () => formatLoadNumber(plate, { locale })),
  )
  const onBar = perSide.reduce((sum, { plate, count }) => sum + plate.milli * count * 2, 0)
  const isOneUnit = perSide.every(({ plate }) => plate.unit === load.load.unit)
  const bar = { milli: load.load.milli - onBar, unit: load.load.unit }
  const values = { bar: formatLoad(bar, { locale }), plates: plates.join(' + ') }
  const key = plates.length === 0 ? 'emptyBar' : isOneUnit && bar.milli > 0 ? 'bar' : 'platesOnly'
  return <p className={styles.plates}>{say(`programs.panel.${key}`, values)}</p>
}

/** The first working set whose load was worked out rather than typed. */
function explainedSet({ effective, loads }: SheetCell): ResolvedSet | undefined {
  const groups = effective.kind === 'planned' ? effective.prescription.groups : []
  for (const [at, group] of groups.entries()) {
    const resolved = loads[at]
    if (group.role !== 'warm-up' && resolved?.kind === 'resolved') return resolved.sets[0]
  }
  return undefined
}
