import { z } from 'zod'
import { command, query } from './kit/endpoint'
import { dayText, idText, lineText, loadValue, nameText, noteText, nothing } from './kit/text'

const unit = z.enum(['kg', 'lb'])
const signedLoad = z.strictObject({ milli: z.int().min(-9_999_999).max(9_999_999), unit })

/** What is on the bar: a load as typed, bodyweight with or without load, or nothing that is counted. */
const setLoad = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('absolute'), load: loadValue }),
  z.strictObject({ kind: z.literal('bodyweight'), added: z.exactOptional(signedLoad) }),
  z.strictObject({ kind: z.literal('none') }),
])

const side = z.enum(['both', 'left', 'right'])
const status = z.enum(['open', 'done', 'missed'])
const rpeMilli = z.int().min(0, '@sessions.rpeOdd').max(10_000, '@sessions.rpeOdd').nullable()
const repsCount = z.int().min(0, '@sessions.repsOdd').max(100_000, '@sessions.repsOdd').nullable()

/** How much was done; null where a set is not measured in it. */
const amounts = z.strictObject({
  reps: repsCount,
  seconds: z.int().min(0).max(360_000).nullable(),
  metresMilli: z.int().min(0).max(1_000_000_000).nullable(),
})

const planned = z.strictObject({
  text: z.string(),
  load: setLoad,
  repsFrom: z.int().nullable(),
  repsTo: z.int().nullable(),
  isOpen: z.boolean(),
  seconds: z.int().nullable(),
  metresMilli: z.int().nullable(),
  rpeMilli: z.int().nullable(),
  isPerSide: z.boolean(),
})

export type PlannedView = z.infer<typeof planned>

const done = z.strictObject({
  id: idText,
  side,
  outcome: z.enum(['done', 'skipped']),
  load: setLoad,
  reps: z.int().nullable(),
  seconds: z.int().nullable(),
  metresMilli: z.int().nullable(),
  rpeMilli: z.int().nullable(),
  reason: z.string(),
  note: z.string(),
})

export type DoneView = z.infer<typeof done>

const set = z.strictObject({
  /** Key of the planned set, or of the performed one where nothing was planned. */
  id: idText,
  isWarmUp: z.boolean(),
  planned: planned.nullable(),
  /** Nothing yet, one row, or left and right. */
  done: z.array(done),
  /** The record this set was, in words. */
  record: z.strictObject({ text: z.string(), was: z.string() }).nullable(),
})

export type SetView = z.infer<typeof set>

const entry = z.strictObject({
  id: idText,
  exerciseId: idText,
  name: z.string(),
  kind: z.enum(['lift', 'warm-up']),
  label: z.string(),
  prescription: z.string(),
  note: z.string(),
  /** Two dumbbells are typed as one of them. */
  implements: z.union([z.literal(1), z.literal(2)]),
  measure: z.string(),
  isPerSide: z.boolean(),
  /** What was done last time, short; empty the first time. */
  lastTime: z.string(),
  sets: z.array(set),
})

export type EntryView = z.infer<typeof entry>

const pain = z.strictObject({
  id: idText,
  entryId: idText,
  exercise: z.string(),
  setId: idText.nullable(),
  setNumber: z.int().nullable(),
  score: z.int(),
  bodyPart: z.string(),
  note: z.string(),
  /** What the pain rule says of it. */
  advice: z.string(),
})

export type PainView = z.infer<typeof pain>

const counts = z.strictObject({ done: z.int(), planned: z.int() })

const view = z.strictObject({
  id: idText,
  clientId: idText,
  unit,
  day: z.string(),
  name: z.string(),
  status,
  source: z.enum(['sheet', 'free', 'import']),
  week: z.int().nullable(),
  programId: idText.nullable(),
  programName: z.string().nullable(),
  dayNumber: z.int().nullable(),
  sheetCode: z.string().nullable(),
  isDeload: z.boolean(),
  effortMilli: z.int().nullable(),
  minutes: z.int().nullable(),
  plannedMinutes: z.int().nullable(),
  /** Weighed on the day of the session. */
  bodyMass: loadValue.nullable(),
  note: z.string(),
  entries: z.array(entry),
  pains: z.array(pain),
  sets: counts,
  /** Planned against done, one line per exercise, already said. */
  sums: z.array(z.strictObject({ name: z.string(), text: z.string() })),
})

export type SessionView = z.infer<typeof view>

const card = z.strictObject({
  id: idText,
  day: z.string(),
  name: z.string(),
  status,
  source: z.enum(['sheet', 'free', 'import']),
  week: z.int().nullable(),
  programName: z.string().nullable(),
  sets: counts,
  pain: z.int().nullable(),
  effortMilli: z.int().nullable(),
  minutes: z.int().nullable(),
})

export type SessionCardRow = z.infer<typeof card>

const due = z.strictObject({
  programId: idText,
  programName: z.string(),
  dayId: idText,
  dayNumber: z.int(),
  dayName: z.string(),
  week: z.int(),
  day: z.string(),
  sheetCode: z.string(),
  timing: z.enum(['late', 'today', 'ahead']),
})

export type DueSession = z.infer<typeof due>

const candidate = z.strictObject({
  clientId: idText,
  clientName: z.string(),
  programId: idText,
  programName: z.string(),
  dayId: idText,
  dayName: z.string(),
  dayNumber: z.int(),
  /** The next week not logged; the last one where all are. */
  week: z.int(),
  /** The session already begun for that week. */
  sessionId: idText.nullable(),
})

export type SheetCandidate = z.infer<typeof candidate>

const sessionRef = z.strictObject({ sessionId: idText })
const setRef = sessionRef.extend({ setId: idText })
const planRef = z.strictObject({
  clientId: idText,
  programId: idText,
  dayId: idText,
  week: z.int().min(1).max(104),
  day: dayText,
})
const painInput = z.strictObject({
  score: z.int().min(0, '@sessions.painOdd').max(10, '@sessions.painOdd'),
  bodyPart: lineText,
  note: noteText,
})
const minutes = z.int().min(0, '@sessions.minutesOdd').max(1440, '@sessions.minutesOdd').nullable()
const bodyMass = z.strictObject({
  milli: z.int().min(1000, '@sessions.bodyMassOdd').max(700_000, '@sessions.bodyMassOdd'),
  unit,
})
const facts = {
  effortMilli: z
    .int()
    .min(0, '@sessions.effortOdd')
    .max(10_000, '@sessions.effortOdd')
    .nullable()
    .optional(),
  minutes: minutes.optional(),
  bodyMass: bodyMass.optional(),
  note: noteText.optional(),
}

/** Sessions: what was printed, what was done, and why they differ. */
export const sessions = {
  /** The days whose sheet carries a typed or scanned code; several are possible. */
  bySheet: query({
    input: z.strictObject({ code: z.string().max(60) }),
    output: z.strictObject({ candidates: z.array(candidate) }),
  }),
  /** A client's log, newest first, and what the running program has due. */
  ofClient: query({
    input: z.strictObject({ clientId: idText }),
    output: z.strictObject({ sessions: z.array(card), due: z.array(due) }),
  }),
  byId: query({ input: sessionRef, output: view }),
  /** Opens the log of a planned day; the plan is copied as it is printed and never changes again. */
  start: command({ input: planRef, output: sessionRef }),
  startFree: command({
    input: z.strictObject({ clientId: idText, name: lineText, day: dayText }),
    output: sessionRef,
  }),
  addExercise: command({
    input: sessionRef.extend({ exerciseId: idText }),
    output: z.strictObject({ entryId: idText }),
  }),
  /** Writes one set in full; a second time corrects it. `setId: null` adds a set to the exercise. */
  logSet: command({
    input: sessionRef.extend({
      entryId: idText,
      setId: idText.nullable(),
      side,
      outcome: z.enum(['done', 'skipped']),
      load: setLoad,
      ...amounts.shape,
      rpeMilli,
      /** What the right side did where both were counted apart; the values above are then the left's. */
      right: amounts.nullable().optional(),
      reason: lineText,
      note: noteText,
    }),
    output: nothing,
  }),
  /** Reads one typed text (`102.5x5@8`, several sets, sides, pain, note) and writes what it says. */
  logText: command({
    input: sessionRef.extend({
      entryId: idText,
      setId: idText.nullable(),
      text: z.string().max(2000),
    }),
    output: z.strictObject({ said: z.string(), sets: z.int() }),
  }),
  logAsPlanned: command({ input: setRef, output: nothing }),
  /** Everything not done yet, as planned. */
  logAllAsPlanned: command({ input: sessionRef, output: z.strictObject({ sets: z.int() }) }),
  skipSet: command({ input: setRef.extend({ reason: lineText }), output: nothing }),
  noteSet: command({ input: setRef.extend({ note: noteText }), output: nothing }),
  /** Takes back what was logged for a set; the plan stands as before. */
  clearSet: command({ input: setRef, output: nothing }),
  notePain: command({
    input: sessionRef.extend({ entryId: idText, setId: idText.nullable(), ...painInput.shape }),
    output: z.strictObject({ painId: idText, advice: z.string() }),
  }),
  removePain: command({ input: sessionRef.extend({ painId: idText }), output: nothing }),
  /** Effort 0–10, minutes, body mass of the day, a note. */
  describe: command({ input: sessionRef.extend(facts), output: nothing }),
  finish: command({ input: sessionRef.extend(facts), output: nothing }),
  reopen: command({ input: sessionRef, output: nothing }),
  changeDay: command({ input: sessionRef.extend({ day: dayText }), output: nothing }),
  /** A begun session that did not take place after all. */
  markMissed: command({ input: sessionRef, output: nothing }),
  /** A planned day that did not take place; its plan is kept. */
  missPlanned: command({ input: planRef, output: sessionRef }),
  rename: command({ input: sessionRef.extend({ name: nameText }), output: nothing }),
  bin: command({ input: sessionRef, output: nothing }),
} as const
