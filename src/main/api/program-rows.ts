import { places } from '../../shared/contract/places'
import type { programs as area } from '../../shared/contract/programs'
import { keyBetween } from '../../shared/kernel/fraction-key'
import { ok } from '../../shared/kernel/result'
import type { AreaHandlers } from './context'
import { exerciseNames } from './exercises'
import { hasDay, hasRows, withoutUndefined, withProgram } from './program-acts'
import { readProgram } from './program-reading'
import { addRows, gapBefore } from './program-writing'
import { notFound } from './refuse'

/** Rows of programs: exercises and warm-up drills. */
export const programRows: Pick<
  AreaHandlers<typeof area>,
  | 'addRows'
  | 'changeRow'
  | 'swapExercise'
  | 'labelRows'
  | 'moveRows'
  | 'duplicateRows'
  | 'removeRows'
> = {
  addRows: (context, { programId, dayId, beforeRowId, rows }) => {
    const head = context.read.programs.head(programId)
    if (!head) return notFound('programs.notThere')
    const names = exerciseNames(context)
    if (rows.some((row) => !names.has(row.exerciseId))) return notFound('exercises.notThere')
    if (!hasDay(context, programId, dayId)) return notFound('programs.notThere')
    const gap = gapBefore(context.read.programs.lines(programId), dayId, beforeRowId)
    const ref = { programId, clientId: head.clientId, dayId }
    const rowIds = addRows(
      context,
      { ...ref, ...gap },
      rows.map(({ id, ...row }) => ({
        ...row,
        madeId: id,
        cells: row.cells.slice(0, head.weeks),
      })),
    )
    const exercise = names.get(rows[0]?.exerciseId ?? '') ?? ''
    const values = { exercise, count: rows.length }
    context.label({ key: 'programs.didAddRows', values }, places.program(head.clientId, programId))
    return ok({ rowIds })
  },

  changeRow: (context, { programId, rowId, exerciseId, ...change }) => {
    if (!hasRows(context, programId, [rowId])) return notFound('programs.rowNotThere')
    if (exerciseId !== undefined && !exerciseNames(context).has(exerciseId))
      return notFound('exercises.notThere')
    return withProgram(context, programId, 'programs.didChangeRow', () => {
      const exercise = exerciseId === undefined ? {} : { exercise_id: exerciseId }
      context.write.programs.changeLine({ id: rowId, ...exercise, ...withoutUndefined(change) })
    })
  },

  swapExercise: (context, { programId, rowId, exerciseId }) => {
    const names = exerciseNames(context)
    const head = context.read.programs.head(programId)
    const row = context.read.programs.lines(programId).find((line) => line.id === rowId)
    if (!head || !row) return notFound('programs.rowNotThere')
    if (!names.has(exerciseId)) return notFound('exercises.notThere')
    context.write.programs.changeLine({ id: rowId, exercise_id: exerciseId })
    const values = { from: names.get(row.exerciseId) ?? '', to: names.get(exerciseId) ?? '' }
    context.label({ key: 'programs.didSwap', values }, places.program(head.clientId, programId))
    return ok({})
  },

  labelRows: (context, { programId, labels }) => {
    if (
      !hasRows(
        context,
        programId,
        labels.map((row) => row.rowId),
      )
    )
      return notFound('programs.rowNotThere')
    return withProgram(context, programId, 'programs.didLabel', () => {
      for (const { rowId, label } of labels) context.write.programs.changeLine({ id: rowId, label })
    })
  },

  moveRows: (context, { programId, dayId, rowIds, beforeRowId }) => {
    if (!hasRows(context, programId, rowIds)) return notFound('programs.rowNotThere')
    if (!hasDay(context, programId, dayId)) return notFound('programs.notThere')
    return withProgram(context, programId, 'programs.didMoveRows', () => {
      const moved = new Set(rowIds)
      const others = context.read.programs.lines(programId).filter((line) => !moved.has(line.id))
      let { after, before } = gapBefore(others, dayId, beforeRowId)
      for (const id of rowIds) {
        after = keyBetween(after, before)
        context.write.programs.changeLine({ id, day_id: dayId, position: after })
      }
    })
  },

  duplicateRows: (context, { programId, rowIds }) => {
    const program = readProgram(context, programId)
    if (!program) return notFound('programs.notThere')
    const lines = context.read.programs.lines(programId)
    const wanted = new Set(rowIds)
    const made = program.days.flatMap((day) => {
      const rows = day.rows.filter((row) => wanted.has(row.id))
      const last = day.rows.findLastIndex((row) => wanted.has(row.id))
      if (rows.length === 0) return []
      const gap = gapBefore(lines, day.id, day.rows[last + 1]?.id ?? null)
      return addRows(
        context,
        { programId, clientId: program.clientId, dayId: day.id, ...gap },
        rows,
      )
    })
    const values = { count: made.length }
    context.label(
      { key: 'programs.didDuplicateRows', values },
      places.program(program.clientId, programId),
    )
    return ok({ rowIds: made })
  },

  removeRows: (context, { programId, rowIds }) => {
    if (!hasRows(context, programId, rowIds)) return notFound('programs.rowNotThere')
    return withProgram(context, programId, 'programs.didRemoveRows', () => {
      for (const rowId of rowIds) context.write.programs.removeLine(rowId)
    })
  },
}
