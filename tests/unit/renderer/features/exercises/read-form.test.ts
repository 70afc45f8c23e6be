import { expect, test } from 'vitest'
import { formOf } from '../../../../../src/renderer/features/exercises/edit/exercise-form'
import { partLines } from '../../../../../src/renderer/features/exercises/edit/part-text'
import { readForm } from '../../../../../src/renderer/features/exercises/edit/read-form'
import { builtInCatalogue } from '../../../../../src/shared/domain/exercises/built-in'
import { EDIT_FIELDS } from '../../../../../src/shared/domain/exercises/edits/edit-field'
import { ownExercise } from '../../../../../src/shared/domain/exercises/own-exercise'
import { sayEnglish } from '../../../../../src/shared/messages/say'

const { exercises, byId } = builtInCatalogue()
const thrust = byId.get('hip-thrust-barbell') ?? (undefined as never) // as: asserted by other tests
const ladderOf = (id: string) => byId.get(id)?.ladder ?? null
const read = (change: Partial<ReturnType<typeof formOf>>, exercise = thrust, isOwn = false) =>
  readForm({ ...formOf(exercise, exercise.name), ...change }, { exercise, isOwn, ladderOf })

test('a form that nobody touched changes nothing, for every built-in exercise', () => {
  for (const exercise of exercises)
    expect(read({}, exercise), exercise.id).toMatchObject({ value: {} })
})

test('only the parts that were written are sent, blanks and empty lines taken out', () => {
  expect(read({ cues: '  Drive the hips \n\n Ribs   down', summary: ' ' })).toMatchObject({
    ok: true,
    value: { cues: ['Drive the hips', 'Ribs down'], summary: null },
  })
})

test('a new mistake gets a readable key, also where two begin alike', () => {
  const mistakes = [
    ...thrust.mistakes,
    { id: null, sign: 'Zehen heben ab', fix: 'Press the toes' },
    { id: null, sign: 'Zehen heben ab', fix: 'Shoes off' },
    { id: null, sign: ' ', fix: '' },
  ]
  const answer = read({ mistakes })
  const ids = answer.ok ? answer.value.mistakes?.slice(thrust.mistakes.length) : []
  expect(ids?.map(({ id }) => id)).toEqual(['zehen-heben-ab', 'zehen-heben-ab-2'])
})

test('a muscle keeps its study while its credit stays, and becomes judgement when it changes', () => {
  const [first, ...others] = formOf(thrust, '').muscles
  const answer = read({ muscles: [{ muscle: first?.muscle ?? 'glutes', credit: 0.75 }, ...others] })
  const muscles = answer.ok ? answer.value.muscles : []
  expect(muscles?.[0]).toMatchObject({ credit: 0.75, provenance: 'judgement' })
  expect(muscles?.[1]).toEqual(thrust.muscles[1])
})

test('a range that cannot be read and a mistake without a mend are refused with a sentence', () => {
  const [goal] = formOf(thrust, '').defaults
  const odd = goal ? [{ ...goal, reps: 'many' }] : []
  const refused = [read({ defaults: odd }), read({ mistakes: [{ id: null, sign: 'x', fix: '' }] })]
  expect(refused.map((one) => (one.ok ? '' : one.error.key))).toEqual([
    'exercisePage.form.span',
    'exercisePage.form.unreadable',
  ])
})

test('an own exercise stands a step above the easier one on its ladder', () => {
  const own = ownExercise({
    ...{ id: 'own', name: 'Long lever', pattern: 'hip-extension', loadType: 'barbell' },
    ...{ referenceLift: null, cues: [], muscles: [] },
  })
  const answer = read({ easier: 'hip-thrust-barbell' }, own, true)
  expect(answer.ok && answer.value.ladder).toMatchObject({
    family: 'hip-thrust',
    step: (thrust.ladder?.step ?? 0) + 1,
    easier: ['hip-thrust-barbell'],
  })
})

test('every part can be set beside the catalogue in words', () => {
  for (const field of EDIT_FIELDS) {
    expect(partLines(thrust, field, sayEnglish).join('').includes('undefined'), field).toBe(false)
  }
  expect(partLines(thrust, 'mistakes', sayEnglish).length).toBe(thrust.mistakes.length)
})
