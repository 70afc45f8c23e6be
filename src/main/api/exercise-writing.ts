import type { exercises as area, WrittenParts } from '../../shared/contract/exercises'
import { builtInCatalogue } from '../../shared/domain/exercises/built-in'
import {
  EDIT_FIELDS,
  type EditField,
  type EditValue,
  OWN_ONLY,
} from '../../shared/domain/exercises/edits/edit-field'
import { keptEdit, writtenEdit } from '../../shared/domain/exercises/edits/edited-exercise'
import type { Exercise } from '../../shared/domain/exercises/exercise'
import { ladderFaults } from '../../shared/domain/exercises/ladder-faults'
import { ownerOfName } from '../../shared/domain/exercises/name-clashes'
import { pairKey } from '../../shared/kernel/ids'
import { ok, type Result } from '../../shared/kernel/result'
import type { AreaHandlers, CommandContext, Refusal } from './context'
import { editsOf, knownExercises, ownExercises } from './known-exercises'
import { notFound, ruleViolated } from './refuse'

type Acts = Pick<AreaHandlers<typeof area>, 'write' | 'resetParts' | 'keepParts'>

/** What a coach writes of an exercise; for a built-in one it lies over the catalogue. */
export const exerciseWriting: Acts = {
  write: (context, { exerciseId, parts }) => {
    const known = knownExercises(context)
    const exercise = known.get(exerciseId)
    const base = baseOf(context, exerciseId)
    if (!exercise || !base) return notFound('exercises.notThere')
    const refusal = refusalOf({ exercise, parts, known, isOwn: isOwn(exerciseId) })
    if (refusal) return refusal
    for (const [field, mine] of writtenParts(parts)) {
      if (!isOwn(exerciseId) || !writeCore(context, exerciseId, { field, mine })) {
        writeEdit(context, base, { field, mine })
      }
    }
    didChange(context, exerciseId, parts.name ?? exercise.name)
    return ok({})
  },

  resetParts: (context, { exerciseId, fields }) => {
    const exercise = knownExercises(context).get(exerciseId)
    if (!exercise) return notFound('exercises.notThere')
    for (const field of fields) context.write.exercises.removeEdit(pairKey(exerciseId, field))
    const label = { key: 'exercisePage.didReset', values: { name: exercise.name } }
    context.label(label, `/exercises/${exerciseId}`)
    return ok({})
  },

  keepParts: (context, { exerciseId, fields }) => {
    const base = baseOf(context, exerciseId)
    if (!base) return notFound('exercises.notThere')
    for (const edit of editsOf(context, exerciseId)) {
      if (fields.includes(edit.field)) putEdit(context, exerciseId, keptEdit(base, edit))
    }
    const label = { key: 'exercisePage.didKeep', values: { name: base.name } }
    context.label(label, `/exercises/${exerciseId}`)
    return ok({})
  },
}

/** The record under the edits. */
function baseOf(context: CommandContext, exerciseId: string): Exercise | undefined {
  const builtIn = builtInCatalogue().byId.get(exerciseId)
  return builtIn ?? ownExercises(context).find(({ id }) => id === exerciseId)
}

function isOwn(exerciseId: string): boolean {
  return !builtInCatalogue().byId.has(exerciseId)
}

type Part = { readonly field: EditField; readonly mine: EditValue }

function writtenParts(parts: WrittenParts): readonly (readonly [EditField, EditValue])[] {
  return EDIT_FIELDS.flatMap((field) => {
    const mine = parts[field]
    return mine === undefined ? [] : [[field, mine] as const]
  })
}

function writeEdit(context: CommandContext, base: Exercise, part: Part): void {
  const before = editsOf(context, base.id).find(({ field }) => field === part.field)
  const edit = writtenEdit(base, part, before)
  if (edit) putEdit(context, base.id, edit)
  else context.write.exercises.removeEdit(pairKey(base.id, part.field))
}

function putEdit(
  { write }: CommandContext,
  exerciseId: string,
  { field, base, mine }: Part & { readonly base: EditValue },
): void {
  write.exercises.putEdit({
    ...{ id: pairKey(exerciseId, field), exercise_id: exerciseId, field },
    ...{ base: JSON.stringify(base), mine: JSON.stringify(mine) },
  })
}

/** The parts of an own exercise that have columns of their own; answers whether this was one. */
function writeCore({ write }: CommandContext, id: string, { field, mine }: Part): boolean {
  switch (field) {
    case 'name':
      write.exercises.change({ id, name: String(mine) })
      return true
    case 'pattern':
      write.exercises.change({ id, pattern: String(mine), is_complete: 1 })
      return true
    case 'loadType':
      write.exercises.change({ id, load_type: String(mine), is_complete: 1 })
      return true
    case 'referenceLift':
      write.exercises.change({ id, reference_lift: mine === id ? null : String(mine) })
      return true
    case 'cues':
      write.exercises.change({ id, cues: Array.isArray(mine) ? mine.join('\n') : '' })
      return true
    case 'muscles':
      // The form of own exercises keeps muscles in a table of their own.
      write.exercises.clearMuscles(id)
      for (const { muscle, credit } of mine as Exercise['muscles']) {
        // as: the value of this field
        const row = { id: pairKey(id, muscle), exercise_id: id, muscle }
        write.exercises.putMuscle({ ...row, credit_milli: Math.round(credit * 1000) })
      }
      return true
    default:
      return false
  }
}

type Asked = {
  readonly exercise: Exercise
  readonly parts: WrittenParts
  readonly known: ReadonlyMap<string, Exercise>
  readonly isOwn: boolean
}

function refusalOf(asked: Asked): Result<never, Refusal> | null {
  const { exercise, parts, known } = asked
  const locked = OWN_ONLY.find((field) => !asked.isOwn && parts[field] !== undefined)
  if (locked !== undefined) return ruleViolated('exercisePage.edit.ofCatalogue')
  const others = [...known.values()].filter(({ id }) => id !== exercise.id)
  const owner = parts.name === undefined ? null : ownerOfName(others, parts.name)
  if (owner) return nameTaken(parts.name ?? '', owner)
  const twice = repeated((parts.muscles ?? []).map(({ muscle }) => muscle))
  if (twice) return ruleViolated('exercisePage.edit.muscleTwice')
  return parts.ladder ? ladderRefusal(exercise, parts.ladder, others) : null
}

/** Refuses a name or short name that leads to another exercise already. */
export function nameTaken(name: string, owner: Pick<Exercise, 'name'>) {
  return ruleViolated('exercisePage.edit.nameTaken', { name, other: owner.name })
}

function ladderRefusal(
  exercise: Exercise,
  ladder: NonNullable<Exercise['ladder']>,
  others: readonly Exercise[],
): Result<never, Refusal> | null {
  const ids = new Set(others.map(({ id }) => id))
  const isKnown = [...ladder.easier, ...ladder.harder].every((id) => ids.has(id))
  if (!isKnown) return notFound('exercises.notThere')
  const all = [{ ...exercise, ladder }, ...others].map((value) =>
    linked(value, exercise.id, ladder),
  )
  const records = all.map((value) => ({ file: '', value }))
  const cycle = ladderFaults(records).find(({ message }) => message.key.endsWith('ladderCycle'))
  return cycle ? ruleViolated('exercisePage.edit.ladderCycle') : null
}

/** What stands easier than the exercise leads up to it, so that a way round is seen. */
function linked(one: Exercise, id: string, ladder: NonNullable<Exercise['ladder']>): Exercise {
  if (!ladder.easier.includes(one.id)) return one
  const own = one.ladder ?? { ...ladder, easier: [], harder: [], prerequisites: [] }
  return { ...one, ladder: { ...own, harder: [...own.harder, id] } }
}

function repeated(values: readonly string[]): boolean {
  return new Set(values).size < values.length
}

function didChange(context: CommandContext, exerciseId: string, name: string): void {
  context.label({ key: 'exercises.didChange', values: { name } }, `/exercises/${exerciseId}`)
}
