import type { RosterChangeInput, RosterFind } from '../../shared/contract/roster-edits'
import { conflictsWith } from '../../shared/domain/exercises/substitutes'
import { fold } from '../../shared/domain/notation/reading/fold'
import type { Program } from '../../shared/domain/programs/program'
import { readNewText, readStep } from '../../shared/domain/programs/roster-edit/cell-change'
import {
  type ProgramAsk,
  type ProgramPlan,
  planProgram,
  type RosterChange,
  type RowEdit,
} from '../../shared/domain/programs/roster-edit/plan-program'
import { programStamp } from '../../shared/domain/programs/roster-edit/program-stamp'
import { readPattern } from '../../shared/domain/programs/roster-edit/read-pattern'
import { cellReader } from '../../shared/domain/programs/roster-edit/row-weeks'
import type { LoadUnit } from '../../shared/domain/units/load'
import { ok, type Result, refuse } from '../../shared/kernel/result'
import type { RosterRow } from '../stores/clients'
import type { ProgramHead } from '../stores/programs'
import type { QueryContext, Refusal } from './context'
import { exerciseNames } from './exercises'
import { knownExercises } from './known-exercises'
import { readProgram } from './program-reading'
import { notFound, ruleViolated } from './refuse'
import { conditionsOf } from './screening-reading'

/** What an edit is asked to find and to do. */
export type RosterAsk = { readonly find: RosterFind; readonly change: RosterChangeInput }

/** One program that was looked through, with what the edit comes to in it. */
export type LookedThrough = {
  readonly client: RosterRow
  readonly program: Program
  readonly stamp: string
  readonly plan: ProgramPlan
}

/**
 * Looks through the programs that an edit is for, by client; writes nothing. `only`: of these programs
 * alone. Refuses a change that cannot be read or makes no sense.
 */
export function lookThrough(
  context: QueryContext,
  ask: RosterAsk,
  only?: ReadonlySet<string>,
): Result<readonly LookedThrough[], Refusal> {
  const forUnit = { kg: askFor(context, ask, 'kg'), lb: askFor(context, ask, 'lb') }
  if (!forUnit.kg.ok) return forUnit.kg
  if (!forUnit.lb.ok) return forUnit.lb
  const asks = { kg: forUnit.kg.value, lb: forUnit.lb.value }
  const looked = clientsAsked(context, ask.find).flatMap((client) =>
    headsAsked(context, client, ask.find)
      .filter(({ id }) => only === undefined || only.has(id))
      .flatMap((head) => lookAt(context, { client, head, ask: asks[client.unit] })),
  )
  return ok(looked)
}

type AskedProgram = Omit<ProgramAsk, 'weeks'> & {
  readonly scope: NonNullable<RosterFind['weeks']>
  readonly find: RosterFind
}

/** The edit for programs of clients who train in this unit. */
function askFor(
  context: QueryContext,
  { find, change }: RosterAsk,
  unit: LoadUnit,
): Result<AskedProgram, Refusal> {
  const read = changeOf(context, { find, change }, unit)
  if (!read.ok) return read
  return ok({
    exerciseId: find.exerciseId,
    goal: find.goal,
    pattern: readPattern(find.pattern ?? '', unit),
    scope: find.weeks ?? 'from-now',
    find,
    change: read.value,
    unit,
    read: cellReader(unit),
  })
}

function changeOf(
  context: QueryContext,
  { find, change }: RosterAsk,
  unit: LoadUnit,
): Result<RosterChange, Refusal> {
  if (change.kind === 'exercise') {
    if (!exerciseNames(context).has(change.exerciseId)) return notFound('exercises.notThere')
    if (change.exerciseId === find.exerciseId) return ruleViolated('rosterEdits.sameExercise')
    if (find.weeks === 'deload') return ruleViolated('rosterEdits.swapWholeRow')
    return ok(change)
  }
  const read = change.kind === 'step' ? readStep(change.text) : readNewText(change.text, unit)
  return read.ok ? read : refuse({ code: 'rule-violated', message: read.error })
}

function clientsAsked({ read }: QueryContext, find: RosterFind): readonly RosterRow[] {
  const tagged = (kind: 'group' | 'tag', name: string | undefined) =>
    name === undefined
      ? null
      : idsWhere(read.clients.tags(), (tag) => tag.kind === kind && fold(tag.name) === fold(name))
  const words = fold(find.flag ?? '')
  const flagged =
    words === ''
      ? null
      : idsWhere(
          read.clients.flags(),
          ({ text, code }) => fold(text).includes(words) || fold(code ?? '') === words,
        )
  const wanted = [tagged('group', find.group), tagged('tag', find.tag), flagged]
  return read.clients
    .list('active')
    .filter(({ id }) => wanted.every((ids) => ids === null || ids.has(id)))
    .filter(({ level }) => find.level === undefined || level === find.level)
}

function idsWhere<T extends { readonly clientId: string }>(
  rows: readonly T[],
  fits: (row: T) => boolean,
): ReadonlySet<string> {
  return new Set(rows.filter(fits).map(({ clientId }) => clientId))
}

function headsAsked(
  { read }: QueryContext,
  client: RosterRow,
  { includesEnded, templateId, exerciseId }: RosterFind,
): readonly ProgramHead[] {
  return read.programs
    .ofClient(client.id)
    .filter(({ isActive }) => includesEnded === true || isActive === 1)
    .filter((head) => templateId === undefined || head.templateId === templateId)
    .filter(
      ({ id }) =>
        exerciseId === undefined ||
        read.programs.lines(id).some((line) => line.exerciseId === exerciseId),
    )
}

type LookAt = {
  readonly client: RosterRow
  readonly head: ProgramHead
  readonly ask: AskedProgram
}

/** Which exercises do not go with a flag of the client. */
function flagsMet(context: QueryContext, clientId: string): (exerciseId: string) => boolean {
  const conditions = conditionsOf(context, clientId)
  if (conditions.length === 0) return () => false
  const known = knownExercises(context)
  return (exerciseId) => {
    const exercise = known.get(exerciseId)
    return exercise !== undefined && conflictsWith(exercise, conditions).length > 0
  }
}

/** Nobody is swapped to an exercise that meets a flag of theirs: that takes a reason, given in the program. */
function spared(plan: ProgramPlan, meets: (exerciseId: string) => boolean): ProgramPlan {
  const isMet = ({ exerciseId }: RowEdit) => exerciseId !== undefined && meets(exerciseId)
  const left = plan.edits
    .filter(isMet)
    .flatMap(({ dayId, row, weeks }) =>
      weeks.map((week) => ({ dayId, row, week, why: 'meets-flag' as const })),
    )
  return {
    ...plan,
    edits: plan.edits.filter((edit) => !isMet(edit)),
    left: [...plan.left, ...left],
  }
}

function lookAt(context: QueryContext, { client, head, ask }: LookAt): LookedThrough[] {
  const program = readProgram(context, head.id)
  if (!program) return []
  const { scope, find, ...asked } = ask
  const meets = flagsMet(context, client.id)
  const logged = new Set(
    context.read.sessions.ofProgram(head.id).map(({ dayId, week }) => `${dayId} ${week}`),
  )
  const isLogged = (dayId: string, week: number) => logged.has(`${dayId} ${week}`)
  const weeks = { scope, today: context.today, isLogged }
  const isMeant = find.meetsFlag === true ? meets : undefined
  const plan = spared(planProgram(program, { ...asked, weeks, isMeant }), meets)
  return [{ client, program, stamp: programStamp(program), plan }]
}
