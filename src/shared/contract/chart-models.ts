import { z } from 'zod'

/** Chart models as they cross the contract; the shapes are those of `domain/progress/charts/chart-model.ts`. */
const many = <T extends z.ZodType>(item: T) => z.array(item).readonly()

const axis = z.strictObject({
  from: z.number(),
  to: z.number(),
  ticks: many(z.strictObject({ at: z.number(), label: z.string() })),
})
const span = z.strictObject({ from: z.number(), to: z.number(), label: z.string() })
const overlay = z.strictObject({
  deloads: many(span),
  blocks: many(z.strictObject({ at: z.number(), label: z.string() })),
  pauses: many(span),
})
const tip = z.strictObject({
  heading: z.string(),
  badge: z.exactOptional(z.string()),
  value: z.string(),
  lines: many(z.string()),
})
const mark = z.enum(['dot', 'hollow', 'record', 'tested'])
const place = z.strictObject({ at: z.number(), value: z.number() })
const line = many(place)
const band = many(z.strictObject({ at: z.number(), low: z.number(), high: z.number() }))
const sentences = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  description: z.string(),
})

/** A table whose cells are already said. */
export const saidTable = z.strictObject({
  caption: z.string(),
  columns: many(z.strictObject({ heading: z.string(), isNumber: z.boolean() })),
  rows: many(many(z.strictObject({ text: z.string(), isNumber: z.boolean() }))),
})

const framed = {
  sentences,
  x: axis,
  y: axis,
  overlay,
  table: saidTable,
  csv: z.string(),
}

/** The trend of one lift. */
export const trendModel = z.strictObject({
  ...framed,
  points: many(
    z.strictObject({
      key: z.string(),
      sessionId: z.exactOptional(z.string()),
      at: z.number(),
      value: z.number(),
      mark,
      isOutlier: z.boolean(),
      label: z.exactOptional(z.string()),
      tip,
    }),
  ),
  trends: many(z.strictObject({ line, band })),
  joins: many(line),
  projection: z.exactOptional(
    z.strictObject({ line, fifty: band, eighty: band, label: z.string() }),
  ),
  goal: z.exactOptional(z.strictObject({ value: z.number(), label: z.string() })),
  legend: many(
    z.strictObject({
      mark: z.enum(['dot', 'hollow', 'record', 'tested', 'trend', 'projection']),
      label: z.string(),
    }),
  ),
})

/** Weekly work, done and planned. */
export const barsModel = z.strictObject({
  ...framed,
  bars: many(
    z.strictObject({
      key: z.string(),
      from: z.number(),
      to: z.number(),
      done: z.exactOptional(z.number()),
      planned: z.exactOptional(z.number()),
      tip,
    }),
  ),
})

/** RPE minus plan by session. */
export const driftModel = z.strictObject({
  ...framed,
  points: many(
    z.strictObject({
      key: z.string(),
      sessionId: z.string(),
      at: z.number(),
      shown: z.number(),
      tip,
    }),
  ),
  lines: many(line),
})

/** A lift in thumbnail. */
export const sparklineModel = z.strictObject({
  from: z.number(),
  to: z.number(),
  low: z.number(),
  high: z.number(),
  lines: many(line),
  record: z.exactOptional(place),
  deloads: many(z.strictObject({ from: z.number(), to: z.number() })),
  name: z.string(),
  latest: z.string(),
  change: z.string(),
  direction: z.enum(['up', 'down', 'level']),
  lowLabel: z.string(),
  highLabel: z.string(),
  description: z.string(),
})

const stripMark = z.enum(['done', 'part', 'missed', 'moved', 'to-log', 'planned'])

/** The adherence strip. */
export const stripModel = z.strictObject({
  sentence: z.string(),
  weeks: many(
    z.strictObject({
      key: z.string(),
      label: z.string(),
      isCurrent: z.boolean(),
      marks: many(z.strictObject({ key: z.string(), mark: stripMark, name: z.string() })),
      description: z.string(),
    }),
  ),
  legend: many(z.strictObject({ mark: stripMark, label: z.string() })),
})

/** Which variant of a family was trained when. */
export const strandModel = z.strictObject({
  sentence: z.string(),
  x: axis,
  lanes: many(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      spans: many(
        z.strictObject({
          key: z.string(),
          from: z.number(),
          to: z.number(),
          label: z.string(),
          description: z.string(),
        }),
      ),
    }),
  ),
  table: saidTable,
  csv: z.string(),
})
