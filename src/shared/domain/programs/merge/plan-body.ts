import { z } from 'zod'
import { GOALS } from '../../exercises/vocabulary'
import type { Program } from '../program'

const row = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['lift', 'warm-up']),
    exerciseId: z.string(),
    label: z.string(),
    dose: z.string(),
    goal: z.enum(GOALS).nullable(),
    note: z.string(),
    /** The own text of each week; null where the week inherits. */
    cells: z.array(z.string().nullable()).readonly(),
  })
  .readonly()

const day = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    weekday: z.int().nullable(),
    rows: z.array(row).readonly(),
  })
  .readonly()

/** Checks the stored body of a template's revision. */
export const planBodySchema = z
  .strictObject({
    name: z.string(),
    goal: z.enum(GOALS),
    weeks: z
      .array(z.strictObject({ kind: z.enum(['loading', 'deload']), name: z.string() }).readonly())
      .readonly(),
    days: z.array(day).readonly(),
  })
  .readonly()

/** What a program says, without whose it is and when it starts: the thing that is merged. */
export type PlanBody = z.infer<typeof planBodySchema>
/** A day of a body; `id` is its own, or that of the template it came from. */
export type PlanDay = z.infer<typeof day>
/** A row of a body with one own text per week. */
export type PlanRow = z.infer<typeof row>

/** The body of a program; always with the same order of fields, so that equal bodies print alike. */
export function bodyOf({ name, goal, weeks, days }: Program): PlanBody {
  return {
    name,
    goal,
    weeks: weeks.map((week) => ({ kind: week.kind, name: week.name })),
    days: days.map((one) => ({
      id: one.id,
      name: one.name,
      weekday: one.weekday,
      rows: one.rows.map(bodyRow),
    })),
  }
}

function bodyRow(one: Program['days'][number]['rows'][number]): PlanRow {
  const { id, kind, exerciseId, label, dose, goal, note, cells } = one
  return { id, kind, exerciseId, label, dose, goal, note, cells }
}
