import type { Goal } from '../../shared/domain/notation/prescription'
import { type CalendarDate, mondayOf } from '../../shared/kernel/calendar-date'
import type { CommandContext } from './context'

/** A program that starts. */
export type Start = {
  readonly clientId: string
  readonly name: string
  readonly goal: Goal
  readonly weeks: number
  readonly startsOn: CalendarDate
  /** The template it is a copy of, as it is now. */
  readonly template: { readonly id: string; readonly revisionId: string } | null
}

/** Starts a program on the Monday of the given day and answers its id; the one that ran before ends with it. */
export function startProgram(
  context: CommandContext,
  { clientId, name, goal, weeks, startsOn, template }: Start,
): string {
  const id = context.newId()
  stopPrograms(context, clientId)
  context.write.programs.add({
    id,
    client_id: clientId,
    name,
    goal,
    weeks,
    starts_on: mondayOf(startsOn),
    is_active: 1,
    template_id: template?.id ?? null,
    template_revision: template?.revisionId ?? null,
  })
  return id
}

/** Ends what runs for a client, all but the program named. */
export function stopPrograms(context: CommandContext, clientId: string, butId?: string): void {
  for (const other of context.read.programs.ofClient(clientId)) {
    if (other.isActive === 1 && other.id !== butId)
      context.write.programs.change({ id: other.id, is_active: 0 })
  }
}
