import { places } from '../../shared/contract/places'
import type { programs as area } from '../../shared/contract/programs'
import { keyBetween } from '../../shared/kernel/fraction-key'
import { ok } from '../../shared/kernel/result'
import type { AreaHandlers } from './context'
import { hasDay, withoutUndefined, withProgram } from './program-acts'
import { readProgram } from './program-reading'
import { addDay, addRows, positionAtEnd } from './program-writing'
import { notFound, ruleViolated } from './refuse'

/** Day bands of programs. */
export const programDays: Pick<
  AreaHandlers<typeof area>,
  'addDay' | 'changeDay' | 'moveDay' | 'duplicateDay' | 'removeDay'
> = {
  addDay: (context, { programId, name, weekday }) => {
    const head = context.read.programs.head(programId)
    if (!head) return notFound('programs.notThere')
    const position = positionAtEnd(context.read.programs.days(programId))
    const dayId = addDay(
      context,
      { programId, clientId: head.clientId },
      { name, weekday, position },
    )
    context.label(
      { key: 'programs.didAddDay', values: { day: name } },
      places.program(head.clientId, programId),
    )
    return ok({ dayId })
  },

  changeDay: (context, { programId, dayId, ...change }) => {
    if (!hasDay(context, programId, dayId)) return notFound('programs.notThere')
    return withProgram(context, programId, 'programs.didChangeDay', () => {
      context.write.programs.changeDay({ id: dayId, ...withoutUndefined(change) })
    })
  },

  moveDay: (context, { programId, dayId, by }) => {
    if (!hasDay(context, programId, dayId)) return notFound('programs.notThere')
    return withProgram(context, programId, 'programs.didMoveDay', () => {
      const days = context.read.programs.days(programId)
      const others = days.filter((day) => day.id !== dayId)
      const to = Math.min(
        Math.max(days.findIndex((day) => day.id === dayId) + by, 0),
        others.length,
      )
      const position = keyBetween(others[to - 1]?.position ?? null, others[to]?.position ?? null)
      context.write.programs.changeDay({ id: dayId, position })
    })
  },

  duplicateDay: (context, { programId, dayId }) => {
    const program = readProgram(context, programId)
    const day = program?.days.find((one) => one.id === dayId)
    if (!program || !day) return notFound('programs.notThere')
    const ref = { programId, clientId: program.clientId }
    const position = positionAtEnd(context.read.programs.days(programId))
    const copyId = addDay(context, ref, { name: day.name, weekday: null, position })
    addRows(context, { ...ref, dayId: copyId, after: null, before: null }, day.rows)
    context.label(
      { key: 'programs.didDuplicateDay', values: { day: day.name } },
      places.program(ref.clientId, programId),
    )
    return ok({ dayId: copyId })
  },

  removeDay: (context, { programId, dayId }) => {
    const days = context.read.programs.days(programId)
    if (context.read.sessions.isDayUsed(dayId)) return ruleViolated('programs.dayHasSessions')
    if (!days.some((day) => day.id === dayId)) return notFound('programs.notThere')
    return withProgram(context, programId, 'programs.didRemoveDay', () => {
      for (const line of context.read.programs.lines(programId)) {
        if (line.dayId === dayId) context.write.programs.removeLine(line.id)
      }
      context.write.programs.removeDay(dayId)
    })
  },
}
