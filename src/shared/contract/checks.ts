import { z } from 'zod'
import {
  BAR_POSITIONS,
  CONTRAINDICATIONS,
  LATERALITIES,
  LOAD_TYPES,
  MECHANICS,
  MUSCLES,
  PATTERNS,
  PROVENANCES,
} from '../domain/exercises/vocabulary'
import { CHECK_INPUTS, RULE_FAMILIES, SEVERITIES } from '../domain/programs/check/rule'
import { command, query } from './kit/endpoint'
import { idText, nameText, nothing } from './kit/text'

const severity = z.enum(SEVERITIES)
const thresholds = z.record(z.string().max(40), z.number().min(0).max(100_000))

const rule = z.strictObject({
  id: z.string(),
  family: z.enum(RULE_FAMILIES),
  severity,
  /** What it looks for. */
  about: z.string(),
  source: z.string(),
  isHeuristic: z.boolean(),
  needs: z.array(z.enum(CHECK_INPUTS)),
  /** As they hold in this studio. */
  thresholds,
  usualThresholds: thresholds,
  isOff: z.boolean(),
})

/** A rule of the program check with the studio's own settings. */
export type RuleCard = z.infer<typeof rule>

const finding = z.strictObject({
  ruleId: z.string(),
  severity,
  says: z.string(),
  source: z.string(),
  isHeuristic: z.boolean(),
  dayId: idText.nullable(),
  rowId: idText.nullable(),
  /** Weeks counted from 1; empty where it is about all of them. */
  weeks: z.array(z.int()),
  /** The coach's reason for keeping it; null while it stands open. */
  reason: z.string().nullable(),
})

/** What the program check found. */
export type FindingCard = z.infer<typeof finding>

const override = z.strictObject({
  id: idText,
  ruleId: z.string(),
  rowId: idText.nullable(),
  reason: z.string(),
  day: z.string(),
})

/** A recorded reason. */
export type OverrideRecord = z.infer<typeof override>

const ladder = z.strictObject({ family: z.string(), step: z.int() }).nullable()

const checkedExercise = z.strictObject({
  id: idText,
  name: z.string(),
  kind: z.enum(['lift', 'drill']),
  pattern: z.enum(PATTERNS),
  mechanic: z.enum(MECHANICS),
  loadType: z.enum(LOAD_TYPES),
  laterality: z.enum(LATERALITIES),
  barPosition: z.enum(BAR_POSITIONS),
  muscles: z.array(
    z.strictObject({
      muscle: z.enum(MUSCLES),
      credit: z.number(),
      provenance: z.enum(PROVENANCES),
      sources: z.array(z.string()),
    }),
  ),
  contraindications: z.array(z.enum(CONTRAINDICATIONS)),
  ladder,
  hasLockoutCue: z.boolean(),
})

const pain = z.strictObject({ score: z.int(), mustStop: z.boolean() }).nullable()

/** Everything the check needs of a client, as it crosses the contract; maps are lists. */
const facts = z.strictObject({
  client: z.strictObject({
    level: z.enum(['novice', 'intermediate', 'advanced', 'returning']).nullable(),
    age: z.int().nullable(),
    bodyMassMg: z.number().nullable(),
    screening: z
      .strictObject({
        status: z.enum(['none', 'valid', 'expired', 'changed']),
        allows: z.enum(['vigorous', 'moderate', 'nothing']),
      })
      .nullable(),
    conditions: z.array(
      z.strictObject({
        name: z.string(),
        weight: z.enum(['absolute', 'relative']),
        tags: z.array(z.enum(CONTRAINDICATIONS)),
        sparesFailure: z.boolean(),
      }),
    ),
    hasSpotter: z.boolean().nullable(),
  }),
  place: z
    .strictObject({
      hasBarPad: z.boolean(),
      benchHeightsMm: z.array(z.int()),
      hasFullSizePlates: z.boolean().nullable(),
      isBenchBraced: z.boolean().nullable(),
    })
    .nullable(),
  logs: z
    .strictObject({
      daysSinceLast: z.int(),
      lifts: z.array(
        z.strictObject({
          exerciseId: idText,
          sessions: z.int(),
          lastLoadMg: z.number().nullable(),
          hasMetTarget: z.boolean().nullable(),
          maxAgeWeeks: z.int().nullable(),
          maxSessions: z.int().nullable(),
          pain,
        }),
      ),
      ladderSteps: z.array(z.strictObject({ family: z.string(), step: z.int() })),
      stalledLifts: z.int(),
      weeksSinceLighter: z.int(),
      weeklySets: z.array(z.strictObject({ muscle: z.enum(MUSCLES), sets: z.number() })),
    })
    .nullable(),
  isFirstProgram: z.boolean(),
})

/** Everything the check needs of a client. */
export type CheckFactsRecord = z.infer<typeof facts>

const programRef = z.strictObject({ programId: idText })

/** The program check: rules with sources, findings, and reasons for going on in spite of one. */
export const checks = {
  rules: query({ input: nothing, output: z.strictObject({ rules: z.array(rule) }) }),
  changeRule: command({
    input: z.strictObject({ ruleId: z.string().max(40), isOff: z.boolean(), thresholds }),
    output: nothing,
  }),
  resetRule: command({ input: z.strictObject({ ruleId: z.string().max(40) }), output: nothing }),
  /** What a stored program comes to, in words. */
  ofProgram: query({
    input: programRef,
    output: z.strictObject({
      findings: z.array(finding),
      silent: z.array(z.strictObject({ ruleId: z.string(), needs: z.array(z.enum(CHECK_INPUTS)) })),
    }),
  }),
  /** What a grid checks with while somebody types. */
  facts: query({
    input: programRef,
    output: z.strictObject({ facts, overrides: z.array(override) }),
  }),
  exercises: query({
    input: nothing,
    output: z.strictObject({ exercises: z.array(checkedExercise) }),
  }),
  /** Keeps what a rule found, with the coach's reason; in the history like every act. */
  override: command({
    input: programRef.extend({
      ruleId: z.string().max(40),
      rowId: idText.nullable(),
      reason: nameText,
    }),
    output: z.strictObject({ overrideId: idText }),
  }),
  withdraw: command({ input: z.strictObject({ overrideId: idText }), output: nothing }),
  /** The nearest exercises that go with the client's flags and place. */
  substitutes: query({
    input: z.strictObject({ clientId: idText.nullable(), exerciseId: idText }),
    output: z.strictObject({
      /** Flags of the client that the exercise does not go with. */
      conflicts: z.array(z.string()),
      substitutes: z.array(
        z.strictObject({
          exerciseId: idText,
          name: z.string(),
          nearness: z.number(),
          reasons: z.array(z.string()),
        }),
      ),
    }),
  }),
} as const
