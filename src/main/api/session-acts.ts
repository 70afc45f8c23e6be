import { places } from '../../shared/contract/places'
import { painRule } from '../../shared/domain/sessions/pain-rule'
import type { EntryRow } from '../stores/sessions'
import type { CommandContext } from './context'
import { exerciseNames } from './exercises'
import { type OpenedSession, openSession, type SessionSet } from './session-sets'

/** Notes pain at an exercise, perhaps at one of its sets; answers what the rule says of it. */
export function writePain(
  context: CommandContext,
  at: { readonly opened: OpenedSession; readonly entry: EntryRow; readonly setId: string | null },
  pain: { readonly score: number; readonly bodyPart: string; readonly note: string },
): { painId: string; advice: string } {
  const painId = context.newId()
  context.write.sessions.addPain({
    id: painId,
    client_id: at.opened.session.clientId,
    session_id: at.opened.session.id,
    session_exercise_id: at.entry.id,
    set_id: at.setId,
    score: Math.round(pain.score),
    body_part: pain.bodyPart,
    note: pain.note,
  })
  const { advice } = painRule(pain, context.say)
  return { painId, advice: context.say(advice.key, advice.values) }
}

/** The route of a session, for the label of an act. */
export function placeOf({ session }: Pick<OpenedSession, 'session'>): string {
  return places.session(session.clientId, session.id)
}

/** Names the set an act was about. */
export function namesOf(context: CommandContext, set: Pick<SessionSet, 'entry' | 'number'>) {
  const { exerciseId } = set.entry
  return { set: set.number, exercise: exerciseNames(context).get(exerciseId) ?? exerciseId }
}

/** A session is done once every planned work set has been said something about. */
export function settle(context: CommandContext, sessionId: string): void {
  const opened = openSession(context, sessionId)
  if (opened?.session.status !== 'open' || opened.session.source !== 'sheet') return
  const planned = opened.sets.filter(
    ({ prescribed, entry }) => prescribed && prescribed.isWarmUp === 0 && entry.kind === 'lift',
  )
  const isAll = planned.length > 0 && planned.every(({ performed }) => performed.length > 0)
  if (isAll) context.write.sessions.change({ id: sessionId, status: 'done' })
}
