import { places } from '../../shared/contract/places'
import type { programs as area } from '../../shared/contract/programs'
import { ok } from '../../shared/kernel/result'
import type { AreaHandlers } from './context'
import { exerciseNames, namedExercise } from './exercises'
import { hasDay } from './program-acts'
import { addRows, gapBefore } from './program-writing'
import { notFound } from './refuse'

/** Rows of a pasted block, with exercises that nobody knows yet, as one act. */
export const programPaste: Pick<AreaHandlers<typeof area>, 'pasteRows'> = {
  pasteRows: (context, { programId, dayId, beforeRowId, rows }) => {
    const head = context.read.programs.head(programId)
    if (!head) return notFound('programs.notThere')
    if (!hasDay(context, programId, dayId)) return notFound('programs.notThere')
    const names = exerciseNames(context)
    if (rows.some(({ exerciseId }) => exerciseId !== null && !names.has(exerciseId)))
      return notFound('exercises.notThere')
    const gap = gapBefore(context.read.programs.lines(programId), dayId, beforeRowId)
    const ref = { programId, clientId: head.clientId, dayId }
    const made = rows.map(({ exerciseId, exercise, label, note, cells }) => ({
      kind: 'lift' as const,
      exerciseId: exerciseId ?? namedExercise(context, exercise),
      label,
      note,
      dose: '',
      goal: null,
      cells: cells.slice(0, head.weeks),
    }))
    const rowIds = addRows(context, { ...ref, ...gap }, made)
    const values = { count: rows.length, exercise: rows[0]?.exercise ?? '' }
    context.label(
      { key: 'programs.didPasteRows', values },
      places.program(head.clientId, programId),
    )
    return ok({ rowIds })
  },
}
