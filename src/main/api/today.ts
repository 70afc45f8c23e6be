import type { OutputOf } from '../../shared/contract/kit/endpoint'
import { type today as area, FIRST_STEPS } from '../../shared/contract/today'
import { ok } from '../../shared/kernel/result'
import type { AreaHandlers, QueryContext } from './context'
import { endingPrograms, plannedAround, runningPrograms } from './today-programs'
import { newRecords } from './today-records'
import { boardRows } from './today-rows'

/** The morning of the whole roster. */
export const today: AreaHandlers<typeof area> = {
  board: (context) => {
    const roster = context.read.clients.list('active')
    const names = new Map(roster.map((client) => [client.id, client]))
    const programs = runningPrograms(context).filter((program) => names.has(program.clientId))
    const planned = plannedAround(context, programs, names)
    return ok({
      day: context.today,
      clients: boardRows(context, roster, programs),
      due: planned.filter(({ day }) => day === context.today),
      notLogged: planned
        .filter(({ day, state }) => day < context.today && state === 'to-log')
        .toReversed(),
      ending: endingPrograms(context, programs, names),
      records: newRecords(context, names),
    })
  },

  steps: (context) => ok(stepsOf(context)),

  tickStep: (context, { step }) => {
    const kept = context.read.today.keptSteps()
    if (!kept.done.includes(step)) {
      context.write.today.keepSteps({ ...kept, done: [...kept.done, step] })
    }
    return ok(stepsOf(context))
  },

  dismissSteps: (context) => {
    context.write.today.keepSteps({ ...context.read.today.keptSteps(), isDismissed: true })
    return ok(stepsOf(context))
  },
}

/** Steps that leave a trace in the studio tick themselves; the others were ticked when they were seen. */
function stepsOf({ read }: Pick<QueryContext, 'read'>): OutputOf<typeof area.steps> {
  const kept = read.today.keptSteps()
  const { hasCell, hasSession, hasProgram } = read.today.traces()
  const { active, archived } = read.clients.counts()
  const traces: Readonly<Record<string, boolean>> = {
    client: active + archived > 0,
    program: hasProgram,
    cell: hasCell,
    session: hasSession,
  }
  const done = FIRST_STEPS.filter((step) => kept.done.includes(step) || traces[step] === true)
  return { isShown: !kept.isDismissed && done.length < FIRST_STEPS.length, done }
}
