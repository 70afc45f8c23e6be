import type { ReviewedChange } from '../../shared/contract/templates'
import type { MergeChange } from '../../shared/domain/programs/merge/merge-change'
import { mergeProgram, type ProgramMerge } from '../../shared/domain/programs/merge/merge-program'
import { type MergeSides, rekeyed } from '../../shared/domain/programs/merge/merge-side'
import { bodyOf, type PlanBody } from '../../shared/domain/programs/merge/plan-body'
import type { Trained } from '../../shared/domain/programs/merge/week-changes'
import type { CopyRow } from '../stores/templates'
import type { QueryContext } from './context'
import { readProgram } from './program-reading'
import { readRevision } from './template-reading'

type Reading = Pick<QueryContext, 'read'>

/** A copy beside its template: the merge, what the copy says under common keys, and its own ids by key. */
export type CopyMerge = {
  readonly merge: ProgramMerge
  readonly mine: PlanBody
  readonly idOf: ReadonlyMap<string, string>
}

/** Reads revisions, each once for all copies that name it. */
export function createRevisionReader(context: Reading): (id: string) => PlanBody | null {
  const known = new Map<string, PlanBody | null>()
  return (id) => {
    const body = known.get(id) ?? readRevision(context, id)
    known.set(id, body)
    return body
  }
}

/** Merges a template as it is now into one copy; null where the copy knows of no revision to compare with. */
export function mergeOfCopy(
  context: Reading,
  copy: CopyRow,
  from: { readonly theirs: PlanBody; readonly revision: (id: string) => PlanBody | null },
): CopyMerge | null {
  const base = copy.revisionId === null ? null : from.revision(copy.revisionId)
  const program = base && readProgram(context, copy.programId)
  if (!base || !program) return null
  const own = bodyOf(program)
  const origins = context.read.templates.origins(copy.programId)
  const mine = rekeyed(own, origins)
  const idOf = new Map(pairs(mine, own))
  const dayIds = new Map(mine.days.flatMap(({ id }) => [[id, idOf.get(id) ?? id] as const]))
  const trained = trainedOf(context, copy.programId, dayIds)
  const merge = mergeProgram({ base, mine: own, theirs: from.theirs, origins, trained })
  return { merge, mine, idOf }
}

/** Ids of days and rows of one body beside those of the other, which holds the same in the same order. */
function pairs(one: PlanBody, other: PlanBody): readonly (readonly [string, string])[] {
  return one.days.flatMap((day, at) => {
    const twin = other.days[at]
    const rows = day.rows.map((row, place) => [row.id, twin?.rows[place]?.id ?? row.id] as const)
    return [[day.id, twin?.id ?? day.id] as const, ...rows]
  })
}

function trainedOf(
  { read }: Reading,
  programId: string,
  idOf: ReadonlyMap<string, string>,
): Trained {
  const weeks = read.sessions.ofProgram(programId).map((session) => session.week ?? 0)
  // A session in the bin holds its day as well: it may come back.
  const used = [...idOf].filter(([, own]) => read.sessions.isDayUsed(own))
  return { lastWeek: Math.max(0, ...weeks), dayKeys: new Set(used.map(([key]) => key)) }
}

/** A change as the coach reads it: days and exercises by name, weeks by number. */
export function changeInWords(
  change: MergeChange,
  { base, mine, theirs }: MergeSides,
  exerciseName: (id: string) => string,
): ReviewedChange {
  const { id, kind, dayKey, rowKey, weekKey, isConflict, isPast, isLocked } = change
  const sides = [mine, theirs, base]
  const dayName = (key: string) => sides.map(({ days }) => days.get(key)?.name).find(Boolean) ?? ''
  const row = rowKey === null ? undefined : sides.map(({ rows }) => rows.get(rowKey)).find(Boolean)
  const say = (value: string | null) => {
    if (value === null) return null
    if (kind === 'row-day') return dayName(value)
    const isExercise = ['row-add', 'row-remove', 'row-lost', 'row-exercise'].includes(kind)
    return isExercise ? exerciseName(value) : value
  }
  return {
    id,
    kind,
    day: dayKey === null ? '' : dayName(dayKey),
    exercise: row ? exerciseName(row.exerciseId) : '',
    week: weekKey === null ? null : weekNumber(weekKey, { mine, theirs }),
    base: say(change.base),
    mine: say(change.mine),
    theirs: say(change.theirs),
    isConflict,
    isPast,
    isLocked,
  }
}

function weekNumber(key: string, { mine, theirs }: Pick<MergeSides, 'mine' | 'theirs'>): number {
  const own = mine.weeks.findIndex((week) => week.key === key)
  return (own >= 0 ? own : theirs.weeks.findIndex((week) => week.key === key)) + 1
}
