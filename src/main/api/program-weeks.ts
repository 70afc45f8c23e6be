import { places } from '../../shared/contract/places'
import type { programs as area } from '../../shared/contract/programs'
import { movedOrder } from '../../shared/domain/programs/arrange-weeks'
import { pairKey } from '../../shared/kernel/ids'
import { ok } from '../../shared/kernel/result'
import type { AreaHandlers, CommandContext } from './context'
import { exerciseNames } from './exercises'
import { withProgram } from './program-acts'
import { reorderWeeks } from './program-week-order'
import { writeCell, writeWeek } from './program-writing'
import { notFound, ruleViolated } from './refuse'

/** Cells and week columns of programs. */
export const programWeeks: Pick<
  AreaHandlers<typeof area>,
  'setWeek' | 'setCells' | 'duplicateWeek' | 'insertWeek' | 'moveWeek' | 'removeWeek'
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

  duplicateWeek: (context, { programId, week }) =>
    reorderWeeks(context, programId, {
      label: 'programs.didDuplicateWeek',
      week,
      orderOf: (weeks) => weeks.toSpliced(week, 0, week - 1),
    }),

  insertWeek: (context, { programId, week }) =>
    reorderWeeks(context, programId, {
      label: 'programs.didInsertWeek',
      week,
      orderOf: (weeks) => weeks.toSpliced(week - 1, 0, null),
    }),

  moveWeek: (context, { programId, week, to }) =>
    reorderWeeks(context, programId, {
      label: 'programs.didMoveWeek',
      week: Math.max(week, to),
      orderOf: (weeks) => movedOrder(weeks.length, week - 1, to - 1),
    }),

  removeWeek: (context, { programId, week }) =>
    reorderWeeks(context, programId, {
      label: 'programs.didRemoveWeek',
      week,
      orderOf: (weeks) => weeks.toSpliced(week - 1, 1),
    }),
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
