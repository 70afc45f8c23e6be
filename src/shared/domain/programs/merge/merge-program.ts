import { applyChanges } from './apply-changes'
import { dayChanges } from './day-changes'
import { type MergeChange, takenByDefault, valueChange } from './merge-change'
import { bodyOfSide, type MergeSides, type Origins, sidesOf } from './merge-side'
import type { PlanBody } from './plan-body'
import { rowChanges } from './row-changes'
import { type Trained, weekChanges } from './week-changes'

/** Nothing of the copy was trained yet. */
export const UNTRAINED: Trained = { lastWeek: 0, dayKeys: new Set() }

/** What a merge is made from: the revision the copy came from, the copy, the template now. */
export type MergeInput = {
  readonly base: PlanBody
  readonly mine: PlanBody
  readonly theirs: PlanBody
  readonly origins: Origins
  readonly trained?: Trained
}

/** What the template changed since, as seen from one copy, and what comes of taking any of it. */
export type ProgramMerge = {
  readonly sides: MergeSides
  readonly changes: readonly MergeChange[]
  /** Of `changes` those that both sides made. */
  readonly conflicts: readonly MergeChange[]
  /** The copy with the changes taken (else with all that follow from nothing but the template). */
  readonly merged: (taken?: ReadonlySet<string>) => PlanBody
}

/**
 * A three-way merge of a template that changed into a client's copy. What only the client's coach
 * changed stays; what only the template changed is offered; what both changed is a conflict and stays
 * as in the copy unless taken. Pure and total: any three bodies merge.
 */
export function mergeProgram(input: MergeInput): ProgramMerge {
  const sides = sidesOf(input)
  const changes = findChanges(sides, input.trained ?? UNTRAINED)
  return {
    sides,
    changes,
    conflicts: changes.filter(({ isConflict }) => isConflict),
    merged: (taken = takenByDefault(changes)) =>
      bodyOfSide(applyChanges(sides, allowed(changes, taken))),
  }
}

function findChanges(sides: MergeSides, trained: Trained): readonly MergeChange[] {
  const { base, mine, theirs } = sides
  return [
    ...valueChange('name', { base: base.name, mine: mine.name, theirs: theirs.name }, {}),
    ...valueChange('goal', { base: base.goal, mine: mine.goal, theirs: theirs.goal }, {}),
    ...weekChanges(sides, trained),
    ...dayChanges(sides, trained),
    ...rowChanges(sides, trained),
  ]
}

/** What stands on trained sessions is never taken, whoever asks. */
function allowed(changes: readonly MergeChange[], taken: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    changes.filter(({ id, isLocked }) => taken.has(id) && !isLocked).map(({ id }) => id),
  )
}
