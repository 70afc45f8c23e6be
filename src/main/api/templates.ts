import { places } from '../../shared/contract/places'
import type { templates as area } from '../../shared/contract/templates'
import { bodyOf, type PlanBody } from '../../shared/domain/programs/merge/plan-body'
import { mondayOf } from '../../shared/kernel/calendar-date'
import { ok } from '../../shared/kernel/result'
import type { OwnTemplateRow } from '../stores/templates'
import type { AreaHandlers, CommandContext } from './context'
import { exerciseNames } from './exercises'
import { withoutUndefined } from './program-acts'
import { readProgram } from './program-reading'
import { notFound, ruleViolated } from './refuse'
import { templateAssigning } from './template-assigning'
import { copyBody } from './template-copying'
import { builtInTemplate, templateCard, templateCards, templateNow } from './template-reading'
import { templateUpdating } from './template-updating'

/** Programs without a client: own ones, edited like programs, and those that come with the product. */
export const templates: AreaHandlers<typeof area> = {
  ...templateAssigning,
  ...templateUpdating,

  list: (context) => ok({ templates: [...templateCards(context)] }),

  byId: (context, { templateId }) => {
    const card = templateCard(context, templateId)
    if (!card) return notFound('programs.noTemplate')
    const template = builtInTemplate(templateId) ?? null
    const names = exerciseNames(context)
    const days = templateNow(context, templateId)?.body.days ?? []
    const used = days.flatMap((day) => day.rows.map((row) => row.exerciseId))
    const exerciseNamesUsed = Object.fromEntries(used.map((id) => [id, names.get(id) ?? id]))
    return ok({ card, template, exerciseNames: exerciseNamesUsed })
  },

  create: (context, { name, goal, weeks }) => {
    const templateId = addTemplate(context, { name, goal, weeks, description: '', level: null })
    context.label({ key: 'templates.didCreate', values: { name } }, places.template(templateId))
    return ok({ templateId })
  },

  saveProgram: (context, { programId, withNotes, ...about }) => {
    const program = readProgram(context, programId)
    if (!program) return notFound('programs.notThere')
    const body = bodyOf(program)
    const templateId = addTemplate(context, { ...about, weeks: body.weeks.length })
    const kept = withNotes ? body : withoutNotes(body)
    copyBody(context, { programId: templateId, clientId: '' }, { body: kept, origins: false })
    const values = { name: about.name }
    context.label({ key: 'templates.didSave', values }, places.template(templateId))
    return ok({ templateId })
  },

  copy: (context, { templateId, name }) => {
    const card = templateCard(context, templateId)
    const now = templateNow(context, templateId)
    if (!card || !now) return notFound('programs.noTemplate')
    const { goal, weeks, description, level } = card
    const madeId = addTemplate(context, { name, goal, weeks, description, level })
    copyBody(context, { programId: madeId, clientId: '' }, { body: now.body, origins: false })
    context.label(
      { key: 'templates.didCopy', values: { name: card.name } },
      places.template(madeId),
    )
    return ok({ templateId: madeId })
  },

  change: (context, { templateId, ...change }) => {
    const own = ownTemplate(context, templateId)
    if (!own.ok) return own
    context.write.programs.change({ id: templateId, ...withoutUndefined(change) })
    const values = { name: own.value.name }
    context.label({ key: 'templates.didChange', values }, places.template(templateId))
    return ok({})
  },

  bin: (context, { templateId }) => {
    const own = ownTemplate(context, templateId)
    if (!own.ok) return own
    context.write.programs.change({ id: templateId, binned_on: context.today })
    context.label({ key: 'templates.didBin', values: { name: own.value.name } }, places.templates())
    return ok({})
  },
}

/** Adds an empty template; answers its id. */
function addTemplate(
  context: CommandContext,
  about: Pick<OwnTemplateRow, 'name' | 'goal' | 'weeks' | 'description' | 'level'>,
): string {
  const id = context.newId()
  // A template starts with whom it is given to; the column is never empty, so it says when it was made.
  const columns = { client_id: '', is_active: 0, starts_on: mondayOf(context.today) }
  context.write.programs.add({ id, ...columns, ...about })
  return id
}

function ownTemplate(context: CommandContext, templateId: string) {
  const own = context.read.templates.byId(templateId)
  if (own) return ok(own)
  return builtInTemplate(templateId)
    ? ruleViolated('templates.builtIn')
    : notFound('programs.noTemplate')
}

function withoutNotes(body: PlanBody): PlanBody {
  const days = body.days.map((day) => ({
    ...day,
    rows: day.rows.map((row) => ({ ...row, note: '' })),
  }))
  return { ...body, days }
}
