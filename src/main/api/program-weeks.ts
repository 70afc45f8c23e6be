import { places } from '../../shared/contract/places'
import type { programs as area } from '../../shared/contract/programs'
import { pairKey } from '../../shared/kernel/ids'
import { ok } from '../../shared/kernel/result'
import type { ProgramHead } from '../stores/programs'
import type { AreaHandlers, CommandContext } from './context'
import { exerciseNames } from './exercises'
import { withProgram } from './program-acts'
import { readProgram } from './program-reading'
import { writeCell, writeWeek } from './program-writing'
import { notFound, ruleViolated } from './refuse'

/** Cells and week columns of programs. */
export const programWeeks: Pick<
  AreaHandlers<typeof area>,
  'setWeek' | 'setCells' | 'duplicateWeek'
> = {
  setWeek: (context, { programId, week, kind, name }) => {
    const weeks = context.read.programs.head(programId)?.weeks ?? week
    if (week > weeks) return ruleViolated('programs.noSuchWeek')
    return withProgram(context, programId, 'programs.didSetWeek', (head) =>
      writeWeek(context, { programId, clientId: head.clientId }, { week, kind, name }),
    )
  },

  setCells: (context, { programId, how, cells }) => {
    const head = context.read.programs.head(programId)
    if (!head) return notFound('programs.notThere')
    const known = new Map(context.read.programs.lines(programId).map((line) => [line.id, line]))
    if (cells.some((cell) => !known.has(cell.rowId))) return notFound('programs.rowNotThere')
    if (cells.some((cell) => cell.week > head.weeks)) return ruleViolated('programs.noSuchWeek')
    for (const cell of cells) writeCell(context, { programId, clientId: head.clientId }, cell)
    const first = known.get(cells[0]?.rowId ?? '')
    const exercise = exerciseNames(context).get(first?.exerciseId ?? '') ?? ''
    const values = { exercise, week: cells[0]?.week ?? 1, count: cells.length }
    context.label(
      { key: `programs.didCells.${how}`, values },
      places.program(head.clientId, programId),
    )
    return ok({})
  },

  duplicateWeek: (context, { programId, week }) => {
    const program = readProgram(context, programId)
    if (!program) return notFound('programs.notThere')
    if (week > program.weeks.length || program.weeks.length >= 104)
      return ruleViolated('programs.noSuchWeek')
    return withProgram(context, programId, 'programs.didDuplicateWeek', (head) =>
      insertWeekCopy(context, head, week),
    )
  },
}

/** Cells and names of weeks that are cut off go with them; undo brings them back. */
export function dropBeyond(context: CommandContext, programId: string, weeks: number): void {
  for (const cell of context.read.programs.cells(programId)) {
    if (cell.week > weeks) context.write.programs.removeCell(pairKey(cell.rowId, cell.week))
  }
  for (const week of context.read.programs.weeks(programId)) {
    if (week.week > weeks) context.write.programs.removeWeek(pairKey(programId, week.week))
  }
}

/** Shifts later weeks by one and copies the week's own texts into the gap. */
function insertWeekCopy(context: CommandContext, head: ProgramHead, week: number): void {
  const program = readProgram(context, head.id)
  const ref = { programId: head.id, clientId: head.clientId }
  context.write.programs.change({ id: head.id, weeks: head.weeks + 1 })
  for (const row of program?.days.flatMap((day) => day.rows) ?? []) {
    const texts = row.cells.toSpliced(week, 0, row.cells[week - 1] ?? null)
    for (const [i, text] of texts.entries()) {
      if (i >= week && text !== row.cells[i])
        writeCell(context, ref, { rowId: row.id, week: i + 1, text: text ?? '' })
    }
  }
  const kinds = program?.weeks ?? []
  const shifted = kinds.toSpliced(week, 0, kinds[week - 1] ?? { kind: 'loading', name: '' })
  for (const [i, kind] of shifted.entries())
    if (i >= week) writeWeek(context, ref, { week: i + 1, ...kind })
}
