import type { WrittenParts } from '../../../../shared/contract/exercises'
import {
  EDIT_FIELDS,
  EDIT_VALUES,
  OWN_ONLY,
  partOf,
} from '../../../../shared/domain/exercises/edits/edit-field'
import { sameValue } from '../../../../shared/domain/exercises/edits/same-value'
import type { Exercise, GoalDefault, Ladder } from '../../../../shared/domain/exercises/exercise'
import { ok, type Result, refuse } from '../../../../shared/kernel/result'
import { type Message, message } from '../../../../shared/kernel/words'
import { type ExerciseForm, LINE_PARTS, TEXT_PARTS } from './exercise-form'
import { readSpan } from './number-span'

/** What a form is compared with. */
type Compared = {
  readonly exercise: Exercise
  readonly isOwn: boolean
  /** The ladder of another exercise; null where it has none. */
  readonly ladderOf: (exerciseId: string) => Pick<Ladder, 'family' | 'step'> | null
}

/** The parts that a form changes; refuses with a sentence where something typed cannot be read. */
export function readForm(form: ExerciseForm, compared: Compared): Result<WrittenParts, Message> {
  const { exercise, isOwn } = compared
  const defaults = goalsOf(form, exercise)
  if (!defaults.ok) return defaults
  const parts: Record<string, unknown> = {
    ...textParts(form),
    ...listParts(form, exercise),
    defaults: defaults.value,
    ...(isOwn ? ownParts(form, compared) : {}),
  }
  const changed = EDIT_FIELDS.filter((field) => field in parts)
    .filter((field) => isOwn || !OWN_ONLY.includes(field))
    .filter((field) => !sameValue(parts[field], partOf(exercise, field)))
  const broken = changed.find((field) => !EDIT_VALUES[field].safeParse(parts[field]).success)
  if (broken !== undefined) return refuse(message('exercisePage.form.unreadable', { part: broken }))
  return ok(Object.fromEntries(changed.map((field) => [field, parts[field]])) as WrittenParts) // as: each part was checked by its schema
}

function textParts(form: ExerciseForm) {
  const texts = TEXT_PARTS.map((part) => [part, oneLine(form[part]) || null] as const)
  const lists = LINE_PARTS.map((part) => [part, linesOf(form[part])] as const)
  return { name: oneLine(form.name), ...Object.fromEntries([...texts, ...lists]) }
}

function listParts(form: ExerciseForm, exercise: Exercise) {
  return {
    benefits: linesOf(form.benefits).map(
      (text) => exercise.benefits.find((one) => one.text === text) ?? { text, sources: [] },
    ),
    phases: form.phases
      .map((phase) => ({ ...phase, text: oneLine(phase.text) }))
      .filter(({ text }) => text !== ''),
    mistakes: mistakesOf(form),
    muscles: form.muscles.map(({ muscle, credit }) => {
      const known = exercise.muscles.find((one) => one.muscle === muscle && one.credit === credit)
      return known ?? { muscle, credit, provenance: 'judgement', sources: [] }
    }),
    equipment: form.equipment.map((choice) => choice.split(' ')),
    contraindications: [...form.contraindications],
  }
}

function mistakesOf({ mistakes }: ExerciseForm) {
  const taken = new Set(mistakes.map(({ id }) => id))
  return mistakes.flatMap(({ id, ...texts }) => {
    const [sign, fix] = [oneLine(texts.sign), oneLine(texts.fix)]
    if (sign === '' && fix === '') return []
    const own = id ?? freeId(sign, taken)
    taken.add(own)
    return [{ id: own, sign, fix }]
  })
}

/** A readable key made of the sign; a log ticks it. */
function freeId(sign: string, taken: ReadonlySet<string | null>): string {
  const plain = sign
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
  const base = plain.replace(/^-+|-+$/gu, '').slice(0, 50) || 'own'
  let count = 1
  let id = base
  while (taken.has(id)) id = `${base}-${++count}`
  return id
}

function goalsOf(form: ExerciseForm, exercise: Exercise): Result<GoalDefault[], Message> {
  const read: GoalDefault[] = []
  for (const { goal, ...typed } of form.defaults) {
    const reps = readSpan(typed.reps)
    const sets = readSpan(typed.sets)
    const restSeconds = readSpan(typed.rest)
    const perWeek = readSpan(typed.perWeek)
    if (!reps || !sets || !restSeconds || !perWeek) return refuse(message('exercisePage.form.span'))
    const sources = exercise.defaults.find((one) => one.goal === goal)?.sources ?? []
    read.push({ goal, reps, sets, restSeconds, perWeek, sources })
  }
  return ok(read)
}

function ownParts(form: ExerciseForm, { exercise, ladderOf }: Compared) {
  const { pattern, loadType, laterality, measure, referenceLift } = form
  const ladder = ladderFor(form, exercise, ladderOf)
  return { pattern, loadType, laterality, measure, referenceLift, ladder }
}

/** The place beside its neighbours: their family, a step above the easier or below the harder one. */
function ladderFor(
  { easier, harder }: ExerciseForm,
  { ladder }: Exercise,
  ladderOf: Compared['ladderOf'],
): Ladder | null {
  if (easier === '' && harder === '') return null
  const [below, above] = [ladderOf(easier), ladderOf(harder)]
  const step = below ? below.step + 1 : above ? above.step - 1 : 1
  return {
    family: below?.family ?? above?.family ?? (easier || harder),
    step: Math.min(20, Math.max(1, step)),
    easier: easier === '' ? [] : [easier],
    harder: harder === '' ? [] : [harder],
    prerequisites: ladder?.prerequisites ?? [],
  }
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
