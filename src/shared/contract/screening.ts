import { z } from 'zod'
import { CONTRAINDICATIONS } from '../domain/exercises/vocabulary'
import { MEDICATIONS } from '../domain/screening/medications'
import { FORM_TOPICS } from '../domain/screening/screening'
import { command, query } from './kit/endpoint'
import { dayText, idText, nameText, noteText, nothing } from './kit/text'

const allows = z.enum(['moderate', 'vigorous'])
const weight = z.enum(['absolute', 'relative'])
const followUp = z.enum(['not-needed', 'all-no', 'some-yes', 'open'])
const answers = z.strictObject({
  /** Half an hour of moderate exercise on three days a week for three months. */
  isActive: z.boolean(),
  hasDisease: z.boolean(),
  hasSymptoms: z.boolean(),
})
const pressure = z.strictObject({
  systolic: z.int().min(40, '@screening.pressureOdd').max(300, '@screening.pressureOdd'),
  diastolic: z.int().min(20, '@screening.pressureOdd').max(200, '@screening.pressureOdd'),
})
const shared = {
  formYear: z.int().min(1900, '@screening.yearOdd').max(9999, '@screening.yearOdd'),
  yes: z.array(z.enum(FORM_TOPICS)).max(FORM_TOPICS.length),
  followUp,
  isSigned: z.boolean(),
  answers,
  pressure: pressure.nullable(),
  medications: z.array(z.enum(MEDICATIONS)).max(MEDICATIONS.length),
}

const record = z.strictObject({
  id: idText,
  day: z.string(),
  formName: z.string(),
  ...shared,
  clearance: z
    .strictObject({ day: z.string(), by: z.string(), allows, limits: z.string() })
    .nullable(),
  changedOn: z.string().nullable(),
})

/** A screening as recorded: codes, never the text of a form. */
export type ScreeningRecord = z.infer<typeof record>

const condition = z.strictObject({
  id: idText,
  name: z.string(),
  weight,
  tags: z.array(z.enum(CONTRAINDICATIONS)),
  sparesFailure: z.boolean(),
  isBuiltIn: z.boolean(),
  /** A built-in one that the studio changed. */
  isChanged: z.boolean(),
})

/** A condition that a flag can name by its id. */
export type ConditionCard = z.infer<typeof condition>

const clientRef = z.strictObject({ clientId: idText })

/** Health screening and conditions. It records and reminds; it clears nobody. */
export const screening = {
  ofClient: query({
    input: clientRef,
    output: z.strictObject({
      status: z.enum(['none', 'valid', 'expired', 'changed']),
      expiresOn: z.string().nullable(),
      opens: z.enum(['nothing', 'moderate', 'vigorous']),
      clearance: z.enum(['not-needed', 'recommended', 'before-vigorous', 'stop']).nullable(),
      pressureWeight: z.enum(['none', 'relative', 'absolute']),
      /** The newest first; the first one counts. */
      records: z.array(record),
      hasSpotter: z.boolean().nullable(),
      /** The last pain noted within four weeks, and the strongest of the session before it; null for none. */
      pain: z
        .strictObject({
          day: z.string(),
          score: z.int(),
          bodyPart: z.string(),
          exercise: z.string(),
          before: z.int().nullable(),
        })
        .nullable(),
      /** What flags and blood pressure make true. */
      conditions: z.array(
        z.strictObject({
          name: z.string(),
          weight,
          tags: z.array(z.enum(CONTRAINDICATIONS)),
          sparesFailure: z.boolean(),
        }),
      ),
    }),
  }),
  record: command({
    input: clientRef.extend({
      day: dayText,
      formName: nameText,
      ...shared,
      clearance: z
        .strictObject({ day: dayText, by: nameText, allows, limits: noteText })
        .nullable(),
    }),
    output: z.strictObject({ screeningId: idText }),
  }),
  /** Something in health changed: the newest screening no longer holds. */
  healthChanged: command({ input: clientRef.extend({ day: dayText }), output: nothing }),
  /** A clearance that came in later. */
  clear: command({
    input: clientRef.extend({ day: dayText, by: nameText, allows, limits: noteText }),
    output: nothing,
  }),
  remove: command({ input: clientRef.extend({ screeningId: idText }), output: nothing }),
  setSpotter: command({
    input: clientRef.extend({ hasSpotter: z.boolean().nullable() }),
    output: nothing,
  }),
  conditions: query({
    input: nothing,
    output: z.strictObject({ conditions: z.array(condition) }),
  }),
  /** Changes a built-in condition or adds one of the studio's own. */
  putCondition: command({
    input: z.strictObject({
      conditionId: idText.nullable(),
      name: nameText,
      weight,
      tags: z.array(z.enum(CONTRAINDICATIONS)).max(CONTRAINDICATIONS.length),
      sparesFailure: z.boolean(),
    }),
    output: z.strictObject({ conditionId: idText }),
  }),
  /** Takes an own condition away, or gives a built-in one its usual meaning again. */
  resetCondition: command({ input: z.strictObject({ conditionId: idText }), output: nothing }),
} as const
