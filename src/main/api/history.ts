import type { history as area, HistoryStep } from '../../shared/contract/history'
import { ok } from '../../shared/kernel/result'
import type { Message, Say } from '../../shared/kernel/words'
import type { AreaHandlers, CommandContext } from './context'
import { ruleViolated } from './refuse'
import { standingPlace } from './standing-place'

type Step = NonNullable<ReturnType<CommandContext['read']['history']['nextUndo']>>

/** Undo and redo of this desk's acts. */
export const history: AreaHandlers<typeof area> = {
  state: ({ read, say }) =>
    ok({
      undo: shown(read.history.nextUndo(), say),
      redo: shown(read.history.nextRedo(), say),
      version: read.history.version(),
    }),

  list: ({ read, say }, { limit }) =>
    ok({ steps: read.history.list(limit).map((step) => worded(step, say)) }),

  undo: (context) => {
    const step = context.read.history.nextUndo()
    if (!step) return ruleViolated('history.nothingToUndo')
    context.kind('undo', step.commandId)
    return ok(turned(context, step, context.write.history.undo(step), 'history.undid'))
  },

  redo: (context) => {
    const step = context.read.history.nextRedo()
    if (!step) return ruleViolated('history.nothingToRedo')
    context.kind('redo', step.commandId)
    return ok(turned(context, step, context.write.history.redo(step), 'history.redid'))
  },
}

function turned(context: CommandContext, step: Step, left: number, key: string) {
  const act = actOf(step, context.say)
  const said =
    left > 0 ? context.say('history.undidPartly', { act, count: left }) : context.say(key, { act })
  return { said, place: standingPlace(step.place, context.read), left }
}

function shown(step: Step | null, say: Say): HistoryStep | null {
  return step ? worded(step, say) : null
}

function worded(step: Step, say: Say): HistoryStep {
  const { commandId, state, place, doneAt } = step
  return { commandId, state, place, doneAt, act: actOf(step, say) }
}

function actOf(step: Step, say: Say): string {
  const label = JSON.parse(step.label) as Message // as: written by the journal
  return say(label.key, label.values)
}
