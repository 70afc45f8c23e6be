import { useDeferredValue, useMemo } from 'react'
import type { RuleCard } from '../../../../shared/contract/checks'
import { conflictsWith } from '../../../../shared/domain/exercises/substitutes'
import {
  createChecker,
  type RuleSettings,
  type SilentRule,
} from '../../../../shared/domain/programs/check/check-program'
import type { CheckedCondition } from '../../../../shared/domain/programs/check/check-subject'
import { factsOfLists } from '../../../../shared/domain/programs/check/listed-facts'
import {
  type CheckFacts,
  createSubjects,
} from '../../../../shared/domain/programs/check/subject-of-sheet'
import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { api } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import { useWords } from '../../../formatting/use-words'
import { type ShownFinding, shownFindings } from './shown-finding'

/** What the check says of the program on screen. */
export type ProgramCheck = {
  readonly findings: readonly ShownFinding[]
  readonly silent: readonly SilentRule[]
  /** The flags of the client that an exercise does not go with. */
  readonly conflictsOf: (exerciseId: string) => readonly CheckedCondition[]
}

/**
 * Checks the program in the window, again after every edit; only edited rows are looked at anew, and the
 * cell is painted first. Undefined until the facts are there.
 */
export function useProgramCheck(sheet: ProgramSheet): ProgramCheck | undefined {
  const { say } = useWords()
  const programId = sheet.program.id
  const asked = useQuery(api.checks.facts, { programId }, { keepPrevious: true }).value
  const exercises = useQuery(api.checks.exercises, {}).value?.exercises
  const rules = useQuery(api.checks.rules, {}).value?.rules
  const listed = asked?.facts
  const facts = useMemo(
    () => (listed && exercises ? factsOfLists(listed, exercises) : undefined),
    [listed, exercises],
  )
  const checking = useMemo(
    () =>
      facts && rules
        ? { subjectOf: createSubjects(facts), check: createChecker(settingsOf(rules)) }
        : undefined,
    [facts, rules],
  )
  const late = useDeferredValue(sheet)
  const report = useMemo(() => checking?.check(checking.subjectOf(late)), [checking, late])
  const overrides = asked?.overrides
  return useMemo(
    () =>
      report && facts && overrides
        ? {
            findings: shownFindings(report, overrides, say),
            silent: report.silent,
            conflictsOf: (exerciseId) => conflictsIn(facts, exerciseId),
          }
        : undefined,
    [report, facts, overrides, say],
  )
}

function settingsOf(rules: readonly RuleCard[]): RuleSettings {
  return Object.fromEntries(rules.map(({ id, isOff, thresholds }) => [id, { isOff, thresholds }]))
}

function conflictsIn(facts: CheckFacts, exerciseId: string): readonly CheckedCondition[] {
  const exercise = facts.exercises.get(exerciseId)
  const { conditions } = facts.client
  return exercise ? conditions.filter((one) => conflictsWith(exercise, [one]).length > 0) : []
}
