import type { Id } from '../../../kernel/ids'
import type { Muscle } from '../../exercises/vocabulary'
import type { CheckedExercise, CheckedLogs, LiftLog } from './check-subject'
import type { CheckFacts } from './subject-of-sheet'

/** A log as lists, the way it crosses the contract. */
export type ListedLogs = Omit<CheckedLogs, 'byLift' | 'ladderSteps' | 'weeklySets'> & {
  readonly lifts: readonly (LiftLog & { readonly exerciseId: Id })[]
  readonly ladderSteps: readonly { readonly family: string; readonly step: number }[]
  readonly weeklySets: readonly { readonly muscle: Muscle; readonly sets: number }[]
}

/** Facts as lists, the way they cross the contract. */
export type ListedFacts = Omit<CheckFacts, 'logs' | 'exercises'> & {
  readonly logs: ListedLogs | null
}

/** Makes maps of the lists again; make them once per answer, because the check remembers by identity. */
export function factsOfLists(
  { logs, ...facts }: ListedFacts,
  exercises: readonly CheckedExercise[],
): CheckFacts {
  return {
    ...facts,
    logs: logs && logsOfLists(logs),
    exercises: new Map(exercises.map((exercise) => [exercise.id, exercise])),
  }
}

function logsOfLists({ lifts, ladderSteps, weeklySets, ...others }: ListedLogs): CheckedLogs {
  return {
    ...others,
    byLift: new Map(lifts.map(({ exerciseId, ...log }) => [exerciseId, log])),
    ladderSteps: new Map(ladderSteps.map(({ family, step }) => [family, step])),
    weeklySets: new Map(weeklySets.map(({ muscle, sets }) => [muscle, sets])),
  }
}
