import type { PlanBody } from '../../shared/domain/programs/merge/plan-body'
import { keysBetween } from '../../shared/kernel/fraction-key'
import type { CommandContext } from './context'
import { addDay, addRows, type ProgramRef, writeWeek } from './program-writing'
import { templateNow } from './template-reading'

/** Keeps a template as it is now, once; answers its body and revision, or null when it is not there. */
export function keepRevision(
  context: CommandContext,
  templateId: string,
): { readonly body: PlanBody; readonly revisionId: string } | null {
  const now = templateNow(context, templateId)
  if (!now) return null
  if (context.read.templates.revision(now.revisionId) === null) {
    const body = JSON.stringify(now.body)
    context.write.templates.addRevision({ id: now.revisionId, template_id: templateId, body })
  }
  return now
}

/** Fills an empty program with a body; with `origins` its days and rows remember which they were there. */
export function copyBody(
  context: CommandContext,
  ref: ProgramRef,
  { body, origins }: { readonly body: PlanBody; readonly origins: boolean },
): void {
  const positions = keysBetween(null, null, body.days.length)
  for (const [at, { id, name, weekday, rows }] of body.days.entries()) {
    const dayId = addDay(context, ref, { name, weekday, position: positions[at] ?? '' })
    const made = addRows(context, { ...ref, dayId, after: null, before: null }, rows)
    if (!origins) continue
    context.write.programs.changeDay({ id: dayId, origin_id: id })
    for (const [row, madeId] of made.entries())
      context.write.programs.changeLine({ id: madeId, origin_id: rows[row]?.id ?? null })
  }
  for (const [at, { kind, name }] of body.weeks.entries()) {
    if (kind !== 'loading' || name !== '') writeWeek(context, ref, { week: at + 1, kind, name })
  }
}
