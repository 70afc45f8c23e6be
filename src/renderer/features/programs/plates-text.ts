import type { ProgramSheet } from '../../../shared/domain/programs/program-sheet'
import type { ResolvedSet } from '../../../shared/domain/programs/resolve-context'
import { implementCountOf } from '../../../shared/domain/programs/sheet-lift'
import type { SheetCell, SheetRow } from '../../../shared/domain/programs/sheet-row'
import { setsOfWeek } from '../../../shared/domain/programs/week-sets'
import { formatLoad, formatLoadNumber } from '../../../shared/domain/units/format-load'
import type { Words } from '../../formatting/use-words'

/** Where a set stands, and the words to say its plates in. */
export type PlatesAt = {
  readonly row: SheetRow
  readonly sheet: ProgramSheet
  readonly words: Pick<Words, 'say' | 'locale'>
}

/** `20 kg bar, 25 + 15 + 2.5 a side`; empty where no plates are known or none are used. */
export function platesText(set: ResolvedSet, at: PlatesAt): string {
  const found = platesOf(set, at)
  if (!found) return ''
  const { say, locale } = at.words
  const { plates, bar } = found
  const values = { bar: bar ? formatLoad(bar, { locale }) : '', plates: plates.join(' + ') }
  const key = plates.length === 0 ? 'emptyBar' : bar ? 'bar' : 'platesOnly'
  return say(`programs.panel.${key}`, values)
}

/** `25 + 15 + 2.5` a side, for a column that says so. */
export function shortPlates(set: ResolvedSet, at: PlatesAt): string {
  const found = platesOf(set, at)
  if (!found) return ''
  return found.plates.length === 0 ? at.words.say('programs.platesNone') : found.plates.join(' + ')
}

/** The plates of one side, to be drawn; undefined where no plates are known. */
export function drawnPlates(set: ResolvedSet, at: PlatesAt): ResolvedSet['perSide'] {
  return platesOf(set, at) ? set.perSide : undefined
}

function platesOf(set: ResolvedSet, { row, sheet, words }: PlatesAt) {
  const { perSide, load } = set
  const exercise = sheet.context.exercises.get(row.row.exerciseId)
  if (!perSide || load.kind !== 'absolute' || !exercise || implementCountOf(exercise) === 2) {
    return undefined
  }
  const plates = perSide.flatMap(({ plate, count }) =>
    Array.from({ length: count }, () => formatLoadNumber(plate, { locale: words.locale })),
  )
  const onBar = perSide.reduce((sum, { plate, count }) => sum + plate.milli * count * 2, 0)
  const isOneUnit = perSide.every(({ plate }) => plate.unit === load.load.unit)
  const bar = { milli: load.load.milli - onBar, unit: load.load.unit }
  return { plates, bar: isOneUnit && bar.milli > 0 ? bar : undefined }
}

/** The working set of a column: its own set in the set zoom, else the first one worked out. */
export function setToExplain(cell: SheetCell, set: number | undefined): ResolvedSet | undefined {
  if (set === undefined) return explainedSet(cell)
  const own = setsOfWeek(cell.effective)[set]
  const loads = own && cell.loads[own.group]
  return loads?.kind === 'resolved' ? loads.sets[own?.index ?? 0] : undefined
}

/** The first working set whose load was worked out rather than typed. */
export function explainedSet({ effective, loads }: SheetCell): ResolvedSet | undefined {
  const groups = effective.kind === 'planned' ? effective.prescription.groups : []
  for (const [at, group] of groups.entries()) {
    const resolved = loads[at]
    if (group.role !== 'warm-up' && resolved?.kind === 'resolved') return resolved.sets[0]
  }
  return undefined
}
