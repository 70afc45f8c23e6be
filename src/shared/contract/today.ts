import { z } from 'zod'
import { sparklineModel } from './chart-models'
import { command, query } from './kit/endpoint'
import { idText, nothing } from './kit/text'

const who = { clientId: idText, name: z.string() }

const row = z.strictObject({
  ...who,
  needs: z.array(
    z.strictObject({
      kind: z.enum(['pain', 'missed', 'silent', 'drift', 'ends', 'ended', 'no-program']),
      tone: z.enum(['danger', 'warn', 'note']),
      words: z.string(),
    }),
  ),
  /** The running program and its week, such as "Hip thrust block, week 2"; empty without one. */
  program: z.string(),
  /** The last sessions, oldest first. */
  marks: z.array(z.enum(['done', 'part', 'missed', 'moved', 'to-log'])),
  /** Mean RPE above plan of the last sessions, in thousandths; null where too few were rated. */
  driftMilli: z.int().nullable(),
  /** The main lift over twelve weeks; null where it has no session in them. */
  trend: z.strictObject({ exerciseId: idText, model: sparklineModel }).nullable(),
  lastSession: z.string().nullable(),
  nextAppointment: z.string().nullable(),
})

export type TodayRow = z.infer<typeof row>

const planned = z.strictObject({
  ...who,
  programId: idText,
  programName: z.string(),
  dayId: idText,
  dayNumber: z.int(),
  dayName: z.string(),
  week: z.int(),
  day: z.string(),
  /** `K7M 4QX`. */
  sheetCode: z.string(),
  sessionId: idText.nullable(),
  state: z.enum(['to-log', 'open', 'done', 'missed']),
  /** Local `HH:MM` of today's appointment. */
  time: z.string().nullable(),
})

export type TodaySession = z.infer<typeof planned>

const ending = z.strictObject({
  ...who,
  programId: idText,
  programName: z.string(),
  endsOn: z.string(),
  hasNext: z.boolean(),
})

const record = z.strictObject({
  ...who,
  sessionId: idText,
  exerciseId: idText,
  exerciseName: z.string(),
  day: z.string(),
  /** `82.5 kg × 5`. */
  text: z.string(),
})

/** The seven steps of the first five minutes. */
export const FIRST_STEPS = [
  'client',
  'program',
  'cell',
  'handout',
  'session',
  'progress',
  'backup',
] as const

const steps = z.strictObject({
  isShown: z.boolean(),
  done: z.array(z.enum(FIRST_STEPS)),
})

/** The morning: who needs the coach, what is due, what waits to be typed in. */
export const today = {
  board: query({
    input: nothing,
    output: z.strictObject({
      day: z.string(),
      clients: z.array(row),
      due: z.array(planned),
      notLogged: z.array(planned),
      ending: z.array(ending),
      records: z.array(record),
    }),
  }),
  /** The checklist of a newcomer; ticks itself. */
  steps: query({ input: nothing, output: steps }),
  /** Ticks a step that leaves no trace in the studio (a handout seen, a chart looked at). */
  tickStep: command({ input: z.strictObject({ step: z.enum(FIRST_STEPS) }), output: steps }),
  /** Puts the checklist away on this desk. Like a tick it is no act: not journaled, never undone. */
  dismissSteps: command({ input: nothing, output: steps }),
} as const
