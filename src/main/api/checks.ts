import type { checks as area, FindingCard, RuleCard } from '../../shared/contract/checks'
import { places } from '../../shared/contract/places'
import { equipmentOfPlace } from '../../shared/domain/exercises/place-equipment'
import { conflictsWith, substitutesFor } from '../../shared/domain/exercises/substitutes'
import {
  checkProgram,
  type Finding,
  type RuleSettings,
} from '../../shared/domain/programs/check/check-program'
import { factsOfLists } from '../../shared/domain/programs/check/listed-facts'
import { RULES, ruleOf } from '../../shared/domain/programs/check/rules'
import { sayFinding } from '../../shared/domain/programs/check/say-finding'
import { createSubjects } from '../../shared/domain/programs/check/subject-of-sheet'
import { sheetOf } from '../../shared/domain/programs/program-sheet'
import { sheetContext } from '../../shared/domain/programs/sheet-context'
import { ok } from '../../shared/kernel/result'
import type { OverrideRow } from '../stores/checks'
import { checkedExercises, checkFacts } from './check-facts'
import type { AreaHandlers, QueryContext } from './context'
import { allExercises } from './exercises'
import { knownExercises } from './known-exercises'
import { readProgram, readStrength } from './program-reading'
import { notFound, ruleViolated } from './refuse'
import { conditionsOf } from './screening-reading'

/** The program check. */
export const checks: AreaHandlers<typeof area> = {
  rules: (context) => ok({ rules: RULES.map((rule) => ruleCard(context, rule.id)) }),

  changeRule: (context, { ruleId, isOff, thresholds }) => {
    const rule = ruleOf(ruleId)
    if (!rule) return notFound('checks.noRule')
    const unknown = Object.keys(thresholds).find((name) => !(name in rule.thresholds))
    if (unknown !== undefined) return ruleViolated('checks.noThreshold', { name: unknown })
    context.write.checks.putSetting({
      ...{ id: ruleId, is_off: Number(isOff) },
      thresholds: JSON.stringify(thresholds),
    })
    context.label({ key: 'checks.didChangeRule', values: { rule: ruleId } }, places.rules())
    return ok({})
  },

  resetRule: (context, { ruleId }) => {
    if (!ruleOf(ruleId)) return notFound('checks.noRule')
    context.write.checks.removeSetting(ruleId)
    context.label({ key: 'checks.didResetRule', values: { rule: ruleId } }, places.rules())
    return ok({})
  },

  ofProgram: (context, { programId }) => {
    const program = readProgram(context, programId)
    if (!program) return notFound('programs.notThere')
    const { clientId } = program
    const exercises = allExercises(context)
    const strength = readStrength(context, clientId ?? '', program.startsOn)
    const facts = factsOfLists(checkFacts(context, { programId, clientId }), [
      ...checkedExercises(context),
    ])
    const sheet = sheetOf(program, sheetContext({ strength, exercises }))
    const report = checkProgram(createSubjects(facts)(sheet), ruleSettings(context))
    const kept = context.read.checks.overrides(programId)
    return ok({
      findings: report.findings.map((found) => findingCard(context, found, kept)),
      silent: report.silent.map(({ ruleId, needs }) => ({ ruleId, needs: [...needs] })),
    })
  },

  facts: (context, { programId }) => {
    const head = context.read.programs.head(programId)
    if (!head) return notFound('programs.notThere')
    const facts = checkFacts(context, { programId, clientId: head.clientId })
    return ok({ facts, overrides: [...context.read.checks.overrides(programId)] })
  },

  exercises: (context) =>
    ok({
      exercises: checkedExercises(context).map(({ muscles, contraindications, ...others }) => ({
        ...others,
        muscles: muscles.map((credit) => ({ ...credit, sources: [...credit.sources] })),
        contraindications: [...contraindications],
      })),
    }),

  override: (context, { programId, ruleId, rowId, reason }) => {
    const head = context.read.programs.head(programId)
    if (!head) return notFound('programs.notThere')
    if (!ruleOf(ruleId)) return notFound('checks.noRule')
    const overrideId = context.newId()
    context.write.checks.addOverride({
      ...{ id: overrideId, client_id: head.clientId, program_id: programId, row_id: rowId },
      ...{ rule_id: ruleId, reason, day: context.today },
    })
    const values = { rule: ruleId, name: head.name }
    context.label({ key: 'checks.didOverride', values }, programPlace(head))
    return ok({ overrideId })
  },

  withdraw: (context, { overrideId }) => {
    const override = context.read.checks.override(overrideId)
    const head = override && context.read.programs.head(override.programId)
    if (!override || !head) return notFound('checks.noOverride')
    context.write.checks.removeOverride(overrideId)
    const values = { rule: override.ruleId, name: head.name }
    context.label({ key: 'checks.didWithdraw', values }, programPlace(head))
    return ok({})
  },

  substitutes: (context, { clientId, exerciseId }) => {
    const known = knownExercises(context)
    const exercise = known.get(exerciseId)
    if (!exercise) return ok({ conflicts: [], substitutes: [] })
    const conditions = clientId === null ? [] : conditionsOf(context, clientId)
    const placeId = clientId === null ? null : context.read.equipment.placeOf(clientId)
    const equipment =
      placeId === null ? null : equipmentOfPlace(context.read.equipment.items(placeId))
    const found = substitutesFor({
      exercise,
      candidates: [...known.values()],
      equipment,
      conditions,
    })
    return ok({
      conflicts: conflictsWith(exercise, conditions).map(({ name }) => name),
      substitutes: found.map(({ reasons, ...substitute }) => ({
        ...substitute,
        reasons: reasons.map((reason) => sayFinding(reason, context.say)),
      })),
    })
  },
}

/** What the studio changed of the rules. */
export function ruleSettings({ read }: Pick<QueryContext, 'read'>): RuleSettings {
  const rows = read.checks.settings()
  return Object.fromEntries(
    rows.map(({ id, isOff, thresholds }) => [
      id,
      { isOff: isOff === 1, thresholds: JSON.parse(thresholds) as Record<string, number> }, // as: checked by the contract when written
    ]),
  )
}

function ruleCard(context: QueryContext, ruleId: string): RuleCard {
  const rule = ruleOf(ruleId)
  if (!rule) throw new Error(`no rule ${ruleId}`)
  const { id, family, severity, source, isHeuristic, needs, thresholds, about } = rule
  const setting = ruleSettings(context)[id]
  return {
    ...{ id, family, severity, source, isHeuristic },
    about: context.say(about),
    needs: [...needs],
    thresholds: { ...thresholds, ...setting?.thresholds },
    usualThresholds: { ...thresholds },
    isOff: setting?.isOff ?? false,
  }
}

function findingCard(
  context: QueryContext,
  found: Finding,
  kept: readonly OverrideRow[],
): FindingCard {
  const rule = ruleOf(found.ruleId)
  const rowId = found.rowId ?? null
  const override = kept.find((one) => one.ruleId === found.ruleId && one.rowId === rowId)
  return {
    ...{ ruleId: found.ruleId, severity: found.severity, rowId },
    says: sayFinding(found.says, context.say),
    source: rule?.source ?? '',
    isHeuristic: rule?.isHeuristic ?? false,
    dayId: found.dayId ?? null,
    weeks: found.weeks.map((week) => week + 1),
    reason: override?.reason ?? null,
  }
}

function programPlace({ clientId }: { readonly clientId: string | null }): string {
  return clientId === null ? '/templates' : `/clients/${clientId}/program`
}
