import { expect, test } from 'vitest'
import { builtInCatalogue } from '../../../../../src/shared/domain/exercises/built-in'
import {
  createExerciseSearch,
  searchEntryOf,
} from '../../../../../src/shared/domain/exercises/search'

const { exercises } = builtInCatalogue()
const ask = createExerciseSearch(exercises)
const best = (query: string) => ask(query)[0]?.exercise.id

test.each([
  ['rdl', 'romanian-deadlift'],
  ['bsq', 'back-squat'],
  ['ohp', 'overhead-press'],
  ['bss', 'bulgarian-split-squat'],
  ['hip thr', 'hip-thrust-barbell'],
  ['hip', 'hip-thrust-barbell'],
  ['bw hip thr', 'hip-thrust-bodyweight'],
  ['bht', 'hip-thrust-barbell'],
  ['hthr', 'hip-thrust-barbell'],
  ['hip thurst', 'hip-thrust-barbell'],
  ['hipthurst', 'hip-thrust-barbell'],
  ['hip thrust machine', 'hip-thrust-machine'],
  ['bridge', 'glute-bridge'],
  ['pullup', 'pull-up'],
  ['pull up', 'pull-up'],
  ['deadlfit', 'deadlift'],
  ['sqaut', 'back-squat'],
  ['copenhgen', 'copenhagen-plank'],
  ['farmers', 'farmers-carry'],
  ['9090', 'hip-switch-90-90'],
  ['band walk', 'lateral-band-walk'],
])('a coach who types "%s" means %s', (typed, meant) => {
  expect(best(typed)).toBe(meant)
})

test('every exercise is the first answer to its own name and to each of its aliases', () => {
  for (const { id, name, aliases } of exercises) {
    for (const text of [name, ...aliases]) expect(best(text), text).toBe(id)
  }
})

test('the letters that were typed are marked in the name', () => {
  const [first] = ask('hip thr')
  const marked = first?.match.ranges.map(([from, to]) => first.exercise.name.slice(from, to))
  expect(marked).toEqual(['hip', 'thr'])
})

test('lifts come before drills that match as well', () => {
  const drill = exercises.find((exercise) => exercise.kind === 'drill')
  expect(drill && searchEntryOf(drill).standing).toBeLessThan(1)
})

test('nothing typed and nonsense give nothing', () => {
  expect(ask('')).toEqual([])
  expect(ask('xyzzy')).toEqual([])
})
