import { parsePrescription } from '../../notation/parse'
import type { Prescription, WeekPart } from '../../notation/prescription'
import { printPrescription, printWeek } from '../../notation/print'
import {
  type EffectiveWeek,
  type WeekOptions,
  weeksOfCells,
} from '../../notation/weeks/effective-weeks'
import type { LoadUnit } from '../../units/load'

/** The cells of a row, a text per week; null where the week inherits. */
export type Cells = readonly (string | null)[]

/** Reads cells in a client's unit, each different text once. */
export type CellReader = (text: string | null) => Prescription | undefined

/** Makes a reader that remembers; one per unit and edit, as rosters say the same things over and over. */
export function cellReader(unit: LoadUnit): CellReader {
  const known = new Map<string, Prescription>()
  return (text) => {
    if (text === null || text.trim() === '') return undefined
    const read = known.get(text) ?? parsePrescription(text, { unit })
    known.set(text, read)
    return read
  }
}

/** How the cells of a row are read and run over the weeks. */
export type RowReading = { readonly read: CellReader; readonly options: WeekOptions }

/** What each week of a row comes to. */
export function weeksOfRow(cells: Cells, { read, options }: RowReading): readonly EffectiveWeek[] {
  return weeksOfCells(cells.map(read), options)
}

/** What a week says, in canonical shorthand: equal texts are equal weeks. */
export function weekText(week: EffectiveWeek): string {
  switch (week.kind) {
    case 'blank':
      return ''
    case 'off':
      return printWeek({ mark: 'off', groups: [] })
    case 'planned': {
      const { src, unread, groups } = week.prescription
      return unread.length > 0 ? printWeek({ groups }) : src
    }
  }
}

/** The week is made by the deload rule from the week before; it follows whatever that says. */
export function isMadeByRule(week: EffectiveWeek): boolean {
  return (
    week.kind === 'planned' &&
    week.isDeload &&
    (week.own === undefined || week.own.mark === 'deload')
  )
}

/**
 * The same row with every week in a cell of its own, where a cell said several with `|`; undefined where
 * it says more weeks than stand free behind it, which would be lost.
 */
export function oneWeekPerCell(cells: Cells, read: CellReader): Cells | undefined {
  const result = [...cells]
  for (const [at, text] of cells.entries()) {
    const own = read(text)
    if (!own || own.laterWeeks.length === 0) continue
    if (own.unread.length > 0) return undefined
    result[at] = cellText({ ...own, laterWeeks: [] })
    for (const [step, part] of own.laterWeeks.entries()) {
      const target = at + 1 + step
      if (target >= cells.length || read(cells[target] ?? null)) return undefined
      result[target] = cellText(part) || null
    }
  }
  return result
}

/** A cell in canonical shorthand. */
export function cellText(part: WeekPart & Partial<Prescription>): string {
  return printPrescription({ laterWeeks: [], unread: [], ...part, v: 1, src: '' })
}
