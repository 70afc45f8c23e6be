import { z } from 'zod'
import { exerciseId, readableId } from '../exercises/exercise'
import { type Pose, poseSchema } from './pose'

/** Moments that a figure can show, in order. */
export const FIGURE_MOMENTS = ['start', 'middle', 'end'] as const
/** A moment of a movement. */
export type FigureMoment = (typeof FIGURE_MOMENTS)[number]

const moment = z.strictObject({ at: z.enum(FIGURE_MOMENTS), pose: poseSchema }).readonly()

/** Changes of a base pose: whole fields of it, for every moment or for one. */
const change = z.record(z.string(), z.unknown())

/** A figure drawn by itself: two or three moments. */
const drawn = z.strictObject({
  id: readableId,
  /** The exercises it shows. */
  exercises: z.array(exerciseId).min(1).readonly(),
  moments: z.array(moment).min(2).max(3).readonly(),
})

/** A variant: another figure with other equipment or angles. */
const derived = z.strictObject({
  id: readableId,
  exercises: z.array(exerciseId).min(1).readonly(),
  from: readableId,
  /** Fields that replace those of every moment's pose. */
  every: change.default({}),
  /** Fields that replace those of single moments. */
  at: z.partialRecord(z.enum(FIGURE_MOMENTS), change).default({}),
})

/** One record of `resources/figures`. */
export const figureRecordSchema = z.union([drawn, derived])
/** One record of `resources/figures`. */
export type FigureRecord = z.infer<typeof figureRecordSchema>

/** A figure with all its moments worked out. */
export type Figure = {
  readonly id: string
  readonly exercises: readonly string[]
  readonly moments: readonly { readonly at: FigureMoment; readonly pose: Pose }[]
}

/** Records of one file, unread. */
export type FigureFile = { readonly name: string; readonly content: unknown }

/**
 * Reads figures and derives the variants. Throws with file and record when one breaks the schema, is
 * derived from nothing, or shows an exercise that another one shows already.
 */
export function readFigures(files: readonly FigureFile[]): readonly Figure[] {
  const records = files.flatMap(({ name, content }) => recordsOf(name, content))
  const byId = new Map<string, Figure>()
  for (const { record, where } of records) {
    if (byId.has(record.id)) throw new Error(`${where}: this id exists already`)
    byId.set(record.id, 'from' in record ? derivedFigure(record, byId, where) : record)
  }
  const shown = new Set<string>()
  for (const { id, exercises } of byId.values()) {
    const twice = exercises.find((exercise) => shown.has(exercise))
    if (twice !== undefined) throw new Error(`${id}: ${twice} has a figure already`)
    for (const exercise of exercises) shown.add(exercise)
  }
  return [...byId.values()]
}

function recordsOf(name: string, content: unknown) {
  return z
    .array(z.unknown())
    .parse(content)
    .map((raw, at) => {
      const read = figureRecordSchema.safeParse(raw)
      const where = `${name} ${idOf(raw) ?? at}`
      if (!read.success) throw new Error(`${where}: ${z.prettifyError(read.error)}`)
      return { record: read.data, where }
    })
}

function idOf(raw: unknown): string | undefined {
  const read = z.object({ id: z.string() }).safeParse(raw)
  return read.success ? read.data.id : undefined
}

function derivedFigure(
  record: Extract<FigureRecord, { from: string }>,
  known: ReadonlyMap<string, Figure>,
  where: string,
): Figure {
  const base = known.get(record.from)
  if (!base) throw new Error(`${where}: ${record.from} must stand before it`)
  const moments = base.moments.map(({ at, pose }) => {
    const read = poseSchema.safeParse({ ...pose, ...record.every, ...record.at[at] })
    if (!read.success) throw new Error(`${where} ${at}: ${z.prettifyError(read.error)}`)
    return { at, pose: read.data }
  })
  return { id: record.id, exercises: record.exercises, moments }
}
