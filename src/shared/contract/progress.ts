import { z } from 'zod'
import {
  barsModel,
  driftModel,
  saidTable,
  sparklineModel,
  strandModel,
  stripModel,
  trendModel,
} from './chart-models'
import { query } from './kit/endpoint'
import { idText } from './kit/text'

/** How much of the history is shown. */
export const RANGES = ['8w', '26w', '1y', 'all'] as const
export type ProgressRange = (typeof RANGES)[number]

const range = z.enum(RANGES)
const clientRef = z.strictObject({
  clientId: idText,
  /** The unit for the eye; the client's own unless given. */
  unit: z.enum(['kg', 'lb']).optional(),
})

const liftCard = z.strictObject({
  exerciseId: idText,
  name: z.string(),
  sessions: z.int(),
  lastDay: z.string(),
  /** Where it stands and how it changed, already said: `128 kg`, `+7.0 kg`. */
  latest: z.string(),
  change: z.string(),
  family: z.string().nullable(),
})

export type LiftCard = z.infer<typeof liftCard>

const familyCard = z.strictObject({ family: z.string(), name: z.string(), variants: z.int() })

/** What stands beside the chart, already said. */
const remarks = z.strictObject({
  tone: z.enum(['progressing', 'plateau', 'declining', 'unclear', 'not-enough']),
  status: z.string(),
  verdict: z.string(),
  notes: z.array(z.string()),
  method: z.array(z.string()),
  leftOut: z.array(z.string()),
  cautions: z.array(z.string()),
})

const records = z.strictObject({
  table: saidTable,
  /** Reps of the rows set last. */
  newest: z.array(z.int()),
  csv: z.string(),
})

const lift = z.strictObject({
  exerciseId: idText,
  name: z.string(),
  family: z.string().nullable(),
  /** Sessions with the lift over all time; none means there is nothing to show yet. */
  sessions: z.int(),
  /** Why no 1RM is shown; null where one is. */
  reason: z.string().nullable(),
  trend: trendModel,
  volume: barsModel,
  drift: driftModel,
  records,
  remarks,
  strand: strandModel.nullable(),
})

export type LiftView = z.infer<typeof lift>

const overview = z.strictObject({
  sparklines: z.array(
    z.strictObject({ exerciseId: idText, sessions: z.int(), model: sparklineModel }),
  ),
  strip: stripModel,
  volume: barsModel,
})

export type ProgressOverview = z.infer<typeof overview>

/** What a client's log comes to: lifts over time, weekly work, who came. */
export const progress = {
  /** The exercises of a client's log, the latest trained first, and the families they form. */
  lifts: query({
    input: clientRef,
    output: z.strictObject({
      lifts: z.array(liftCard),
      families: z.array(familyCard),
      /** The lift to begin with: the main lift of the program, else the one trained most. */
      main: idText.nullable(),
    }),
  }),
  /** One lift: trend, weekly volume, RPE drift, records, and its family's strand. */
  lift: query({ input: clientRef.extend({ exerciseId: idText, range }), output: lift }),
  /** Which variant of a family was trained when, and the work of all of them. */
  family: query({
    input: clientRef.extend({ family: z.string().max(60), range }),
    output: z.strictObject({ name: z.string(), strand: strandModel, volume: barsModel }),
  }),
  /** Six key lifts in thumbnail, the adherence strip and the weekly work of everything. */
  overview: query({
    input: clientRef.extend({ isShared: z.boolean().optional() }),
    output: overview,
  }),
} as const
