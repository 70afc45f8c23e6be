import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { matchExercises } from '../../../../../src/shared/domain/imports/match-exercise'
import type { NamedExercise } from '../../../../../src/shared/domain/imports/names/candidate'

const catalogue = builtIn()

const match = (name: string, exercises: readonly NamedExercise[] = catalogue) =>
  matchExercises([name], exercises, [])[0]

test.each([
  ['Hip Thrust (Machine)', 'hip-thrust-machine'],
  ['Hip Thrust (Barbell)', 'hip-thrust-barbell'],
  ['Hip Thrust', 'hip-thrust-barbell'],
  ['Single Leg Hip Thrust', 'hip-thrust-single-leg'],
  ['Hip Thrust (Smith Machine)', 'hip-thrust-smith'],
  ['Squat (Barbell)', 'back-squat'],
  ['Squat (Smith Machine)', 'smith-squat'],
  ['Bench Press (Barbell)', 'bench-press'],
  ['Bench Press (Dumbbell)', 'dumbbell-bench-press'],
  ['Incline Bench Press (Dumbbell)', 'incline-dumbbell-press'],
  ['Deadlift (Barbell)', 'deadlift'],
  ['Romanian Deadlift (Barbell)', 'romanian-deadlift'],
  ['Romanian Deadlift (Dumbbell)', 'romanian-deadlift-dumbbell'],
  ['Seated Leg Curl (Machine)', 'leg-curl-seated'],
  ['Lying Leg Curl (Machine)', 'leg-curl-lying'],
  ['Leg Press (Machine)', 'leg-press'],
  ['Lat Pulldown (Cable)', 'lat-pulldown'],
  ['Pull Up', 'pull-up'],
  ['Bulgarian Split Squat', 'bulgarian-split-squat'],
  ['Lateral Raise (Cable)', 'lateral-raise-cable'],
  ['Shoulder Press (Machine)', 'machine-shoulder-press'],
  ['Triceps Pressdown', 'triceps-pushdown'],
  ['Bench Press (Smith Machine)', 'smith-bench-press'],
  ['Concentration Curl', 'concentration-curl'],
  ['Pull Up (Assisted)', 'assisted-pull-up'],
  ['Hammer Curl (Cable)', 'cable-hammer-curl'],
])('%s is surely %s', (name, id) => {
  expect(match(name)).toMatchObject({ confidence: 'sure', exerciseId: id })
})

test.each([
  'Squat (Machine)',
  'Incline Chest Press (Machine)',
  'Preacher Curl (Machine)',
  'Lateral Raise (Machine)',
  'Crunch (Machine)',
  'Triceps Extension (Cable)',
  'Warm Up',
  'Dragon Flag',
  'Running',
])('%s is another lift than any in the catalogue and is never taken for one', (name) => {
  expect(match(name)).toMatchObject({ confidence: 'none', exerciseId: null })
})

test('a near lift is offered, best first, at most three', () => {
  expect(match('Lateral Raise (Machine)')?.suggestions[0]).toBe('lateral-raise')
  expect(match('Preacher Curl (Machine)')?.suggestions[0]).toBe('preacher-curl')
  expect(match('Bicep Curl')?.suggestions.length).toBeLessThanOrEqual(3)
})

test('free weights on a lift named without any are likely, not sure', () => {
  expect(match('Crunch (Weighted)')).toMatchObject({ confidence: 'likely', exerciseId: 'crunch' })
})

test('two exercises that fit equally well are both offered, and none is chosen', () => {
  const twins = [
    { id: 'a', name: 'Cable row', aliases: ['Row on a cable'] },
    { id: 'b', name: 'Row with cable', aliases: [] },
  ]
  expect(match('Row, cable', twins)).toEqual({
    name: 'Row, cable',
    confidence: 'none',
    exerciseId: null,
    suggestions: ['a', 'b'],
  })
})

test('what the coach chose before goes before everything, while the exercise still exists', () => {
  const remembered = [
    { name: 'Hip Thrust (Machine) ', exerciseId: 'hip-thrust-barbell' },
    { name: 'Squat (Barbell)', exerciseId: 'gone' },
  ]
  const names = ['hip thrust (machine)', 'Squat (Barbell)']
  const ids = matchExercises(names, catalogue, remembered).map(({ exerciseId }) => exerciseId)
  expect(ids).toEqual(['hip-thrust-barbell', 'back-squat'])
})

test("the coach's own exercise is matched by its name", () => {
  const own = { id: '0190', name: 'Katana Triceps Extension', aliases: [] }
  expect(match('Katana Triceps Extension', [...catalogue, own])).toMatchObject({
    confidence: 'sure',
    exerciseId: '0190',
  })
})

test('every name and alias of the catalogue finds its own exercise, in any case', () => {
  const names = catalogue.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((text) => ({ id, text: text.toUpperCase() })),
  )
  const found = matchExercises(
    names.map(({ text }) => text),
    catalogue,
    [],
  )
  const wrong = found.filter(
    ({ confidence, exerciseId }, at) => confidence === 'sure' && exerciseId !== names[at]?.id,
  )
  expect(wrong).toEqual([])
  expect(found.filter(({ confidence }) => confidence !== 'sure')).toEqual([])
})

test('one more word that changes the lift is never overlooked', () => {
  const changes = ['deficit', 'paused', 'single-leg', 'incline', 'decline', 'reverse', 'assisted']
  const names = catalogue.flatMap(({ name }) => changes.map((change) => ({ name, change })))
  const plain = new Map(
    matchExercises(
      catalogue.map(({ name }) => name),
      catalogue,
      [],
    ).map((found) => [found.name, found.exerciseId]),
  )
  const changed = matchExercises(
    names.map(({ name, change }) => `${name}, ${change}`),
    catalogue,
    [],
  )
  const overlooked = changed.filter(({ confidence, exerciseId }, at) => {
    const { name = '', change = '' } = names[at] ?? {}
    const isSaidTwice = name.toLowerCase().includes(change)
    return confidence === 'sure' && exerciseId === plain.get(name) && !isSaidTwice
  })
  expect(overlooked).toEqual([])
})

function builtIn(): readonly NamedExercise[] {
  const folder = join(import.meta.dirname, '../../../../../resources/exercises')
  return readdirSync(folder)
    .filter((file) => file !== 'sources.json')
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
}
