import type { AnswerCard, exercises as area, ExerciseCard } from '../../shared/contract/exercises'
import { builtInCatalogue } from '../../shared/domain/exercises/built-in'
import { builtInAnswers } from '../../shared/domain/exercises/built-in-answers'
import { editState } from '../../shared/domain/exercises/edits/edited-exercise'
import type { Exercise } from '../../shared/domain/exercises/exercise'
import { ladderSteps } from '../../shared/domain/exercises/ladder-steps'
import { ownerOfName } from '../../shared/domain/exercises/name-clashes'
import { openParts } from '../../shared/domain/exercises/own-exercise'
import { pairKey } from '../../shared/kernel/ids'
import { ok } from '../../shared/kernel/result'
import type { OwnExerciseRow } from '../stores/exercises'
import type { AreaHandlers, CommandContext, QueryContext } from './context'
import { exerciseUse } from './exercise-use'
import { exerciseWriting, nameTaken } from './exercise-writing'
import { editsOf, knownExercises } from './known-exercises'
import { ownFigures } from './own-figures'
import { notFound } from './refuse'

const place = (exerciseId: string) => `/exercises/${exerciseId}`

/** Every exercise a coach can choose: built-in ones and the coach's own, with edits and all names. */
export function allExercises({ read }: Pick<QueryContext, 'read'>): readonly ExerciseCard[] {
  const aliases = Map.groupBy(read.exercises.aliases(), (alias) => alias.exerciseId)
  const own = new Map(read.exercises.own().map((row) => [row.id, row]))
  return [...knownExercises({ read }).values()].map((exercise) => {
    const row = own.get(exercise.id)
    const card = row ? ownCard(exercise, row) : builtInCard(exercise)
    const more = aliases.get(card.id)
    return more ? { ...card, aliases: [...card.aliases, ...more.map(({ alias }) => alias)] } : card
  })
}

/** The names of all exercises by id; unknown ids of a newer program are shown as such by the caller. */
export function exerciseNames(context: Pick<QueryContext, 'read'>): ReadonlyMap<string, string> {
  return new Map(allExercises(context).map((card) => [card.id, card.name]))
}

/** The knowledge of exercises and the coach's additions to it. */
export const exercises: AreaHandlers<typeof area> = {
  ...exerciseWriting,
  ...exerciseUse,
  ...ownFigures,

  list: (context) => ok({ exercises: [...allExercises(context)] }),

  byId: (context, { exerciseId }) => {
    const all = knownExercises(context)
    const known = all.get(exerciseId)
    const card = allExercises(context).find((one) => one.id === exerciseId)
    if (!card || !known) return notFound('exercises.notThere')
    const builtIn = builtInCatalogue().byId.get(exerciseId) ?? null
    const edits = builtIn ? editsOf(context, exerciseId) : []
    return ok({
      card,
      known,
      builtIn,
      edits: edits.map((edit) => ({ field: edit.field, state: editState(builtIn ?? known, edit) })),
      open: card.isOwn ? [...openParts(known)] : [],
      ownAliases: context.read.exercises
        .aliases()
        .flatMap((row) => (row.exerciseId === exerciseId ? [row.alias] : [])),
      ladder: [...ladderSteps(known, [...all.values()])],
      sources: sourcesOf(known),
      answers: answerCards().filter((answer) => answer.exerciseId === exerciseId),
    })
  },

  answers: () => ok({ answers: answerCards() }),

  addOwn: (context, input) => {
    const exerciseId = context.newId()
    context.write.exercises.add({ id: exerciseId, ...ownColumns(input), is_complete: 1 })
    writeMuscles(context, exerciseId, input.muscles)
    context.label({ key: 'exercises.didAdd', values: { name: input.name } }, place(exerciseId))
    return ok({ exerciseId })
  },

  nameOwn: (context, { name }) => {
    const known = allExercises(context).find((card) => sameName(card.name, name))
    if (known) return ok({ exerciseId: known.id })
    const exerciseId = addNamed(context, name)
    context.label({ key: 'exercises.didAdd', values: { name } }, place(exerciseId))
    return ok({ exerciseId })
  },

  changeOwn: (context, { exerciseId, ...input }) => {
    const isOwn = context.read.exercises.own().some((row) => row.id === exerciseId)
    if (!isOwn) return notFound('exercises.notThere')
    context.write.exercises.change({ id: exerciseId, ...ownColumns(input), is_complete: 1 })
    context.write.exercises.clearMuscles(exerciseId)
    writeMuscles(context, exerciseId, input.muscles)
    context.label({ key: 'exercises.didChange', values: { name: input.name } }, place(exerciseId))
    return ok({})
  },

  binOwn: (context, { exerciseId }) => {
    const own = context.read.exercises.own().find((row) => row.id === exerciseId)
    if (!own) return notFound('exercises.notThere')
    context.write.exercises.change({ id: exerciseId, binned_on: context.today })
    context.label({ key: 'exercises.didBin', values: { name: own.name } }, '/exercises')
    return ok({})
  },

  addAlias: (context, { exerciseId, alias }) => {
    const known = [...knownExercises(context).values()]
    const card = allExercises(context).find((one) => one.id === exerciseId)
    if (!card) return notFound('exercises.notThere')
    const owner = ownerOfName(known, alias)
    if (owner && owner.id !== exerciseId) return nameTaken(alias, owner)
    const id = aliasId(exerciseId, alias)
    context.write.exercises.putAlias({ id, exercise_id: exerciseId, alias })
    context.label(
      { key: 'exercises.didAlias', values: { name: card.name, alias } },
      place(exerciseId),
    )
    return ok({})
  },

  removeAlias: (context, { exerciseId, alias }) => {
    const name = exerciseNames(context).get(exerciseId)
    if (name === undefined) return notFound('exercises.notThere')
    context.write.exercises.removeAlias(aliasId(exerciseId, alias))
    context.label({ key: 'exercisePage.didUnalias', values: { name, alias } }, place(exerciseId))
    return ok({})
  },
}

const aliasId = (exerciseId: string, alias: string) => pairKey(exerciseId, alias.toLowerCase())

const made = new WeakMap<Exercise, ExerciseCard>()

/** The card of a record; a record of the catalogue never changes while the program runs: made once. */
function builtInCard(exercise: Exercise): ExerciseCard {
  const card = made.get(exercise) ?? cardOf(exercise)
  made.set(exercise, card)
  return card
}

function cardOf(exercise: Exercise): ExerciseCard {
  const { id, name, aliases, kind, pattern, loadType, laterality, measure, cues } = exercise
  return {
    id,
    name,
    aliases: [...aliases],
    kind,
    isOwn: false,
    isComplete: true,
    pattern,
    loadType,
    laterality,
    measure,
    equipment: exercise.equipment.map((choice) => [...choice]),
    muscles: exercise.muscles.map(({ muscle, credit }) => ({ muscle, credit })),
    referenceLift: exercise.referenceLift,
    family: exercise.ladder?.family ?? null,
    cues: [...cues],
  }
}

/** An own exercise is called by its whole name, and only named ones still miss the rest. */
function ownCard(exercise: Exercise, { name, isComplete }: OwnExerciseRow): ExerciseCard {
  return { ...cardOf(exercise), name, isOwn: true, isComplete: isComplete === 1 }
}

function sourcesOf(known: Exercise) {
  const used = new Set(sourceIdsOf(known))
  const sources = [...builtInCatalogue().sources.values()].filter(({ id }) => used.has(id))
  return sources.map(({ id, label, note }) => ({ id, text: note ? `${label}. ${note}` : label }))
}

function ownColumns(input: {
  readonly name: string
  readonly pattern: string
  readonly loadType: string
  readonly referenceLift: string | null
  readonly cues: string
}) {
  const { name, pattern, loadType, referenceLift, cues } = input
  return { name, pattern, load_type: loadType, reference_lift: referenceLift, cues }
}

function writeMuscles(
  context: CommandContext,
  exerciseId: string,
  muscles: readonly { readonly muscle: string; readonly creditMilli: number }[],
): void {
  for (const { muscle, creditMilli } of muscles) {
    const id = pairKey(exerciseId, muscle)
    context.write.exercises.putMuscle({
      id,
      exercise_id: exerciseId,
      muscle,
      credit_milli: creditMilli,
    })
  }
}

function answerCards(): AnswerCard[] {
  return builtInAnswers().map(({ id, question, keywords, answer, exerciseId, section }) => ({
    id,
    question,
    keywords: [...keywords],
    answer,
    exerciseId,
    section,
  }))
}

function sourceIdsOf(exercise: Exercise): readonly string[] {
  return [
    ...exercise.sources,
    ...exercise.muscles.flatMap((credit) => credit.sources),
    ...exercise.benefits.flatMap((benefit) => benefit.sources),
    ...exercise.adjustments.flatMap((adjustment) => adjustment.sources),
    ...exercise.defaults.flatMap((goal) => goal.sources),
  ]
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase()
}

/** The exercise of this name; a new one of the coach's own, to be completed later, where none is known. */
export function namedExercise(context: CommandContext, name: string): string {
  const known = allExercises(context).find((card) => sameName(card.name, name))
  return known?.id ?? addNamed(context, name)
}

function addNamed(context: CommandContext, name: string): string {
  const id = context.newId()
  const plain = { pattern: 'squat', load_type: 'barbell', reference_lift: null, cues: '' }
  context.write.exercises.add({ id, name, ...plain, is_complete: 0 })
  return id
}
