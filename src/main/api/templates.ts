import type { templates as area } from '../../shared/contract/templates'
import { builtInTemplates } from '../../shared/domain/programs/built-in-templates'
import { ok } from '../../shared/kernel/result'
import type { AreaHandlers } from './context'
import { exerciseNames } from './exercises'
import { notFound } from './refuse'

/** Programs without a client. */
export const templates: AreaHandlers<typeof area> = {
  list: () =>
    ok({
      templates: builtInTemplates().map(({ id, name, description, level, goal, weeks, days }) => ({
        id,
        name,
        description,
        level,
        goal,
        weeks,
        days: days.length,
      })),
    }),

  byId: (context, { templateId }) => {
    const template = builtInTemplates().find((one) => one.id === templateId)
    if (!template) return notFound('programs.noTemplate')
    const names = exerciseNames(context)
    const used = template.days.flatMap((day) =>
      [...day.warmUp, ...day.rows].map((row) => row.exerciseId),
    )
    const exerciseNamesUsed = Object.fromEntries(used.map((id) => [id, names.get(id) ?? id]))
    return ok({ template, exerciseNames: exerciseNamesUsed })
  },
}
