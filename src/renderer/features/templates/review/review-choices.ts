import type { ReviewedChange, ReviewedCopy } from '../../../../shared/contract/templates'

/** What the coach decided otherwise than proposed: programs and changes turned over, by id. */
export type ReviewChoices = {
  readonly programs: ReadonlySet<string>
  /** `program change`, each turned over. */
  readonly changes: ReadonlySet<string>
}

/** Nothing decided yet. */
export const AS_PROPOSED: ReviewChoices = { programs: new Set(), changes: new Set() }

/** Whether a program is to be updated: running ones are proposed. */
export function isChosen(copy: ReviewedCopy, { programs }: ReviewChoices): boolean {
  if (!copy.isKnown) return false
  return copy.isActive !== programs.has(copy.programId)
}

/** Whether a change is to be taken: proposed is what only the template changed and nobody trained yet. */
export function isTaken(
  copy: ReviewedCopy,
  change: ReviewedChange,
  { changes }: ReviewChoices,
): boolean {
  if (change.isLocked) return false
  const isProposed = !(change.isConflict || change.isPast)
  return isProposed !== changes.has(keyOf(copy, change))
}

/** The choices with a program turned over. */
export function turnProgram(choices: ReviewChoices, copy: ReviewedCopy): ReviewChoices {
  return copy.isKnown ? { ...choices, programs: turned(choices.programs, copy.programId) } : choices
}

/** The choices with a change turned over; one that cannot be taken stays. */
export function turnChange(
  choices: ReviewChoices,
  copy: ReviewedCopy,
  change: ReviewedChange,
): ReviewChoices {
  if (change.isLocked) return choices
  return { ...choices, changes: turned(choices.changes, keyOf(copy, change)) }
}

/** The choices with all changes of a program taken, or none. */
export function takeAll(choices: ReviewChoices, copy: ReviewedCopy, take: boolean): ReviewChoices {
  const wrong = copy.changes.filter((change) => isTaken(copy, change, choices) !== take)
  return wrong.reduce((now, change) => turnChange(now, copy, change), choices)
}

/** The ids of the changes of a program that are to be taken. */
export function takenOf(copy: ReviewedCopy, choices: ReviewChoices): string[] {
  return copy.changes.filter((change) => isTaken(copy, change, choices)).map(({ id }) => id)
}

function keyOf({ programId }: ReviewedCopy, { id }: ReviewedChange): string {
  return `${programId} ${id}`
}

function turned(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(key)) next.add(key)
  return next
}
