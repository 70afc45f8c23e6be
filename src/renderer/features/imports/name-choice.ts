import type { ImportChoice } from '../../../shared/contract/imports'

/** What a name of the file means here. */
export type NameChoice = ImportChoice['as']

/** A choice as the id of a line in a list, and back. */
export const AS_NEW = ':new'
export const LEFT_OUT = ':skip'

/** Reads the id of a chosen line. */
export function choiceOf(id: string): NameChoice {
  if (id === AS_NEW) return { kind: 'new' }
  return id === LEFT_OUT ? { kind: 'skip' } : { kind: 'exercise', exerciseId: id }
}
