import type { TemplateCard } from '../../shared/contract/templates'
import { builtInTemplates } from '../../shared/domain/programs/built-in-templates'
import { bodyOf, type PlanBody, planBodySchema } from '../../shared/domain/programs/merge/plan-body'
import type { Program } from '../../shared/domain/programs/program'
import { programOfTemplate } from '../../shared/domain/programs/program-of-template'
import type { Template } from '../../shared/domain/programs/template'
import { calendarDate } from '../../shared/kernel/calendar-date'
import type { OwnTemplateRow } from '../stores/templates'
import type { QueryContext } from './context'
import { readProgram } from './program-reading'

type Reading = Pick<QueryContext, 'read'>

/** Any Monday: a template starts with whom it is given to. */
const NO_DAY = calendarDate('2000-01-03')

/** All templates: the coach's own by name, then those that come with the product. */
export function templateCards({ read }: Reading): readonly TemplateCard[] {
  const uses = read.templates.uses()
  const own = read.templates.own().map((row) => ownCard(row, uses.get(row.id) ?? 0))
  return [...own, ...builtInTemplates().map((one) => builtInCard(one, uses.get(one.id) ?? 0))]
}

/** One template's card; null when it is not there. */
export function templateCard({ read }: Reading, templateId: string): TemplateCard | null {
  const own = read.templates.byId(templateId)
  const uses = read.templates.uses().get(templateId) ?? 0
  if (own) return ownCard(own, uses)
  const builtIn = builtInTemplate(templateId)
  return builtIn ? builtInCard(builtIn, uses) : null
}

/** The built-in template of this id, if it is one. */
export function builtInTemplate(templateId: string): Template | undefined {
  return builtInTemplates().find((one) => one.id === templateId)
}

/** A template, own or built-in, as a program of nobody; null when it is not there. */
export function templateProgram(context: Reading, templateId: string): Program | null {
  const builtIn = builtInTemplate(templateId)
  if (builtIn) return programOfTemplate(builtIn, NO_DAY)
  return context.read.templates.byId(templateId) ? readProgram(context, templateId) : null
}

/** A template as it is now: its body, and the key under which that is kept once it is assigned. */
export function templateNow(
  context: Reading,
  templateId: string,
): { readonly body: PlanBody; readonly revisionId: string } | null {
  const program = templateProgram(context, templateId)
  if (!program) return null
  const body = bodyOf(program)
  const revisionId = context.read.templates.revisionIdOf(templateId, JSON.stringify(body))
  return { body, revisionId }
}

/** The body of a kept revision; null when it is not there. Throws when it cannot be read. */
export function readRevision({ read }: Reading, id: string): PlanBody | null {
  const text = read.templates.revision(id)
  return text === null ? null : planBodySchema.parse(JSON.parse(text))
}

function ownCard(row: OwnTemplateRow, uses: number): TemplateCard {
  return { ...row, isOwn: true, uses }
}

function builtInCard(template: Template, uses: number): TemplateCard {
  const { id, name, description, level, goal, weeks, days } = template
  return { id, name, description, level, goal, weeks, days: days.length, isOwn: false, uses }
}
