import { z } from 'zod'
import { exerciseId, line, rangeSchema, readableId } from '../exercises/exercise'
import { GOALS } from '../exercises/vocabulary'

/** Whom a template is made for. */
export const TEMPLATE_LEVELS = ['novice', 'intermediate', 'advanced', 'returning'] as const

/** How much of a drill: `2x10`, `5x/side`, `30s`, `5min`; ticked on paper, outside of set counts. */
export const DOSE = /^(\d+x(\d+)?(s|m)?|\d+(s|min|m))(\/side)?$/

const warmUpRow = z
  .strictObject({ exerciseId, dose: z.string().regex(DOSE, 'not a dose such as 2x10 or 5x/side') })
  .readonly()

const templateRow = z
  .strictObject({
    /** Rows that share a letter are done in turn: `B1` with `B2`. */
    label: z.string().regex(/^[A-Z][1-9]?$/),
    exerciseId,
    goal: z.exactOptional(z.enum(GOALS)),
    /** One prescription per week in shorthand; later weeks say only what changes. */
    cells: z.array(line.max(200)).min(1).readonly(),
  })
  .readonly()

const templateDay = z
  .strictObject({
    name: line.max(60),
    /** ISO weekday, 1 = Monday; a hint for the first assignment. */
    weekday: z.int().min(1).max(7),
    /** A day that may be left out, such as the third of two to three. */
    optional: z.boolean().default(false),
    warmUp: z.array(warmUpRow).readonly(),
    rows: z.array(templateRow).min(1).readonly(),
  })
  .readonly()

const templateSource = z
  .strictObject({ says: line, from: z.array(readableId).min(1).readonly() })
  .readonly()

/** Checks one template, strictly; the number of cells in each row must be the number of weeks. */
export const templateSchema = z
  .strictObject({
    id: readableId,
    /** Rises with each change of a built-in template, so that assigned copies can be updated. */
    version: z.int().min(1),
    name: line.max(60),
    description: line,
    level: z.enum(TEMPLATE_LEVELS),
    goal: z.enum(GOALS),
    weeks: z.int().min(1).max(26),
    daysPerWeek: rangeSchema,
    deloadWeek: z.int().min(1).nullable(),
    days: z.array(templateDay).min(1).max(7).readonly(),
    /** What the numbers rest on, each with ids of the catalogue's sources. */
    sources: z.array(templateSource).min(1).readonly(),
  })
  .readonly()
  .superRefine((template, context) => {
    for (const [day, { rows }] of template.days.entries()) {
      for (const [row, { cells }] of rows.entries()) {
        if (cells.length === template.weeks) continue
        const path = ['days', day, 'rows', row, 'cells']
        context.addIssue({ code: 'custom', path, message: `not ${template.weeks} weeks` })
      }
    }
    if (template.deloadWeek !== null && template.deloadWeek > template.weeks) {
      context.addIssue({ code: 'custom', path: ['deloadWeek'], message: 'after the last week' })
    }
  })

/** A program without a client: days by weeks, each cell in shorthand. */
export type Template = z.infer<typeof templateSchema>
/** One training day of a template with its warm-up block and rows. */
export type TemplateDay = z.infer<typeof templateDay>
/** One exercise of a day with a prescription for each week. */
export type TemplateRow = z.infer<typeof templateRow>
/** One drill of a warm-up block and how much of it. */
export type WarmUpRow = z.infer<typeof warmUpRow>
/** Whom a template is made for. */
export type TemplateLevel = (typeof TEMPLATE_LEVELS)[number]
