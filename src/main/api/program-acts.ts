import { places } from '../../shared/contract/places'
import { ok, type Result } from '../../shared/kernel/result'
import type { ProgramHead } from '../stores/programs'
import type { CommandContext, Refusal } from './context'
import { notFound } from './refuse'

/** Does an act on a program that is there and names it for undo by the program. */
export function withProgram(
  context: CommandContext,
  programId: string,
  label: string,
  act: (head: ProgramHead) => void,
): Result<Record<string, never>, Refusal> {
  const head = context.read.programs.head(programId)
  if (!head) return notFound('programs.notThere')
  act(head)
  context.label(
    { key: label, values: { program: head.name } },
    places.program(head.clientId, programId),
  )
  return ok({})
}

/** The columns that a partial change names. */
export function withoutUndefined<T extends object>(
  change: T,
): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(change).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> } // as: only undefined was left out
}

/** Whether every row stands in the program; acts on rows of other programs are refused. */
export function hasRows(
  { read }: Pick<CommandContext, 'read'>,
  programId: string,
  rowIds: readonly string[],
): boolean {
  const known = new Set(read.programs.lines(programId).map((line) => line.id))
  return rowIds.every((id) => known.has(id))
}

/** Whether a day stands in the program. */
export function hasDay(
  { read }: Pick<CommandContext, 'read'>,
  programId: string,
  dayId: string,
): boolean {
  return read.programs.days(programId).some((day) => day.id === dayId)
}
