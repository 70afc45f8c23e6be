import { places } from '../../shared/contract/places'
import type { programs as area, ProgramCard } from '../../shared/contract/programs'
import type { Program } from '../../shared/domain/programs/program'
import { implementCountOf } from '../../shared/domain/programs/sheet-lift'
import { mondayOf } from '../../shared/kernel/calendar-date'
import { ok } from '../../shared/kernel/result'
import type { ProgramHead } from '../stores/programs'
import { knownClient } from './clients'
import type { AreaHandlers, QueryContext } from './context'
import { allExercises, exerciseNames } from './exercises'
import { formerProgramRows } from './former-rows'
import { lastTimeOf } from './handout-log'
import { withoutUndefined, withProgram } from './program-acts'
import { programDays } from './program-days'
import { programPaste } from './program-paste'
import { readProgram, readStrength, toRecord } from './program-reading'
import { programRows } from './program-rows'
import { startProgram, stopPrograms } from './program-starting'
import { dropBeyond, programWeeks } from './program-weeks'
import { notFound } from './refuse'
import { giveTemplate } from './template-assigning'

/** Programs of clients, written cell by cell. */
export const programs: AreaHandlers<typeof area> = {
  ...programWeeks,
  ...programDays,
  ...programRows,
  ...programPaste,
  ...formerProgramRows,

  ofClient: ({ read }, { clientId }) =>
    ok({ programs: read.programs.ofClient(clientId).map(toCard) }),

  byId: (context, { programId }) => {
    const program = readProgram(context, programId)
    if (!program) return notFound('programs.notThere')
    return ok({
      program: toRecord(program),
      strength: readStrength(context, program.clientId, program.startsOn),
    })
  },

  lastTimes: (context, { programId }) => {
    const program = readProgram(context, programId)
    if (!program) return notFound('programs.notThere')
    return ok({ lastTimes: lastTimesOf(context, program) })
  },

  drafts: ({ read }, { clientId }) => ok({ drafts: [...read.programs.drafts(clientId)] }),

  assign: (context, { clientId, templateId, startsOn }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    const programId = giveTemplate(context, { templateId, clientId, startsOn })
    if (programId === null) return notFound('programs.noTemplate')
    const program = context.read.programs.head(programId)?.name ?? ''
    const values = { program, name: client.value.name }
    context.label({ key: 'programs.didAssign', values }, places.program(clientId, programId))
    return ok({ programId })
  },

  create: (context, { clientId, name, goal, startsOn, weeks }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    const programId = startProgram(context, {
      clientId,
      name,
      goal,
      weeks,
      startsOn,
      template: null,
    })
    const values = { program: name, name: client.value.name }
    context.label({ key: 'programs.didCreate', values }, places.program(clientId, programId))
    return ok({ programId })
  },

  change: (context, { programId, isActive, startsOn, deloadRule, ...change }) =>
    withProgram(context, programId, 'programs.didChange', (head) => {
      const isRunning = isActive === undefined ? {} : { is_active: isActive ? 1 : 0 }
      if (isActive) stopPrograms(context, head.clientId, head.id)
      context.write.programs.change({
        id: programId,
        ...withoutUndefined(change),
        ...(startsOn === undefined ? {} : { starts_on: mondayOf(startsOn) }),
        ...isRunning,
        ...(deloadRule === undefined ? {} : deloadColumns(deloadRule)),
      })
      if (change.weeks !== undefined) dropBeyond(context, programId, change.weeks)
    }),

  bin: (context, { programId }) =>
    withProgram(context, programId, 'programs.didBin', () => {
      context.write.programs.change({ id: programId, binned_on: context.today, is_active: 0 })
    }),

  setMax: (context, { clientId, exerciseId, kind, day, load }) => {
    const client = knownClient(context, clientId)
    if (!client.ok) return client
    if (!exerciseNames(context).has(exerciseId)) return notFound('exercises.notThere')
    const id = context.newId()
    const value = { load_milli: load.milli, load_unit: load.unit }
    context.write.strength.addMax({
      id,
      client_id: clientId,
      exercise_id: exerciseId,
      kind,
      day,
      ...value,
    })
    const values = {
      exercise: exerciseNames(context).get(exerciseId) ?? '',
      name: client.value.name,
    }
    context.label({ key: 'programs.didSetMax', values }, places.client(clientId, 'program'))
    return ok({})
  },

  keepDraft: (context, { clientId, draftId, text }) => {
    if (text === null) context.write.programs.dropDraft(draftId)
    else context.write.programs.keepDraft({ id: draftId, clientId, text, typedAt: context.now })
    return ok({})
  },
}

function lastTimesOf(context: QueryContext, program: Program) {
  const cards = new Map(allExercises(context).map((card) => [card.id, card]))
  const ids = new Set(program.days.flatMap((day) => day.rows.map((row) => row.exerciseId)))
  const usual = context.read.clients.byId(program.clientId)?.unit ?? 'kg'
  return [...ids].flatMap((exerciseId) => {
    const card = cards.get(exerciseId)
    const said = lastTimeOf(context, {
      clientId: program.clientId,
      exerciseId,
      day: context.today,
      implements: card ? implementCountOf(card) : 1,
      usual,
    })
    return said === '' ? [] : [{ exerciseId, said }]
  })
}

function toCard(head: ProgramHead): ProgramCard {
  const { id, name, goal, startsOn, weeks, isActive } = head
  return { id, name, goal, startsOn, weeks, isActive: isActive === 1 }
}

function deloadColumns(rule: Program['deloadRule'] | null) {
  return {
    deload_sets_less: rule?.setsLess ?? null,
    deload_load_less: rule?.loadLess ?? null,
    deload_rir_more: rule?.rirMore ?? null,
  }
}
