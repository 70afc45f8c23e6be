import { places } from '../../shared/contract/places'
import type { Assignee, templates as area } from '../../shared/contract/templates'
import { neededMaxes } from '../../shared/domain/programs/needed-maxes'
import type { Program } from '../../shared/domain/programs/program'
import { sheetOf } from '../../shared/domain/programs/program-sheet'
import { sheetContext } from '../../shared/domain/programs/sheet-context'
import type { CalendarDate } from '../../shared/kernel/calendar-date'
import { ok } from '../../shared/kernel/result'
import { knownClient } from './clients'
import type { AreaHandlers, CommandContext, QueryContext } from './context'
import { allExercises } from './exercises'
import { readStrength } from './program-reading'
import { startProgram } from './program-starting'
import { notFound } from './refuse'
import { copyBody, keepRevision } from './template-copying'
import { templateProgram } from './template-reading'

/** Giving templates to clients. */
export const templateAssigning: Pick<AreaHandlers<typeof area>, 'assign' | 'assignPreview'> = {
  assignPreview: (context, { templateId, clientIds }) => {
    const program = templateProgram(context, templateId)
    if (!program) return notFound('programs.noTemplate')
    const exercises = allExercises(context)
    const clients = clientIds.flatMap((clientId) => {
      const client = knownClient(context, clientId)
      return client.ok ? [assigneeOf(context, { ...client.value, program, exercises })] : []
    })
    return ok({ clients })
  },

  assign: (context, { templateId, clients, running }) => {
    const programs: { clientId: string; programId: string }[] = []
    for (const { clientId, startsOn } of clients) {
      const client = knownClient(context, clientId)
      if (!client.ok) return client
      if (running === 'skip' && runningProgram(context, clientId) !== null) continue
      const programId = giveTemplate(context, { templateId, clientId, startsOn })
      if (programId === null) return notFound('programs.noTemplate')
      programs.push({ clientId, programId })
    }
    nameAct(context, templateId, programs)
    return ok({ programs, skipped: clients.length - programs.length })
  },
}

/** Copies a template to one client; answers the new program, or null when there is no such template. */
export function giveTemplate(
  context: CommandContext,
  to: {
    readonly templateId: string
    readonly clientId: string
    readonly startsOn: CalendarDate
  },
): string | null {
  const { templateId, clientId, startsOn } = to
  const now = keepRevision(context, templateId)
  if (!now) return null
  const { name, goal, weeks } = now.body
  const template = { id: templateId, revisionId: now.revisionId }
  const start = { clientId, name, goal, weeks: weeks.length, startsOn, template }
  const programId = startProgram(context, start)
  copyBody(context, { programId, clientId }, { body: now.body, origins: true })
  return programId
}

function nameAct(
  context: CommandContext,
  templateId: string,
  programs: readonly { readonly clientId: string; readonly programId: string }[],
): void {
  const [first] = programs
  const program = templateProgram(context, templateId)?.name ?? ''
  const name = context.read.clients.byId(first?.clientId ?? '')?.name ?? ''
  const only = programs.length === 1 && first
  context.label(
    { key: 'templates.didAssign', values: { program, name, count: programs.length } },
    only ? places.program(only.clientId, only.programId) : places.template(templateId),
  )
}

function runningProgram({ read }: Pick<QueryContext, 'read'>, clientId: string): string | null {
  return read.programs.ofClient(clientId).find(({ isActive }) => isActive === 1)?.name ?? null
}

function assigneeOf(
  context: QueryContext,
  about: {
    readonly id: string
    readonly name: string
    readonly program: Program
    readonly exercises: ReturnType<typeof allExercises>
  },
): Assignee {
  const { id, name, program, exercises } = about
  const sheet = sheetContext({ strength: readStrength(context, id), exercises })
  const needs = neededMaxes(sheetOf(program, sheet))
  const lifts = needs.flatMap(({ liftId }) => (liftId === undefined ? [] : [liftId]))
  return {
    clientId: id,
    name,
    running: runningProgram(context, id),
    flags: context.read.clients.flags(id).map(({ severity, text }) => ({ severity, text })),
    missing: [...new Set(lifts)].map((lift) => sheet.exercises.get(lift)?.name ?? lift),
    needsBodyMass: needs.some(({ what }) => what === 'body-mass'),
  }
}
