import { afterEach, beforeEach, expect, test } from 'vitest'
import { allExercises, exerciseNames, exercises } from '../../../src/main/api/exercises'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
})
afterEach(() => studio.remove())

const list = async () => expectValue(await studio.api.exercises.list({})).exercises
const noRows = {
  read: { exercises: { aliases: () => [], ownMuscles: () => [], own: () => [], edits: () => [] } },
} as never // as: only these reads are asked

test('every act of the area has a handler', () => {
  expect(Object.keys(exercises).sort()).toEqual(Object.keys(studio.api.exercises).sort())
})

test('the built-in exercises are there without any row, each with its own name', () => {
  const cards = allExercises(noRows)
  expect(cards.find(({ id }) => id === 'hip-thrust-barbell')?.name).toBe('Barbell hip thrust')
  expect(exerciseNames(noRows).size).toBe(cards.length)
})

test('a built-in exercise comes with its knowledge, its sources and the questions it answers', async () => {
  const { known, sources, answers } = expectValue(
    await studio.api.exercises.byId({ exerciseId: 'hip-thrust-barbell' }),
  )
  expect(known?.cues.length).toBeGreaterThan(0)
  expect(sources.length).toBeGreaterThan(0)
  const all = expectValue(await studio.api.exercises.answers({})).answers
  expect(answers).toEqual(all.filter(({ exerciseId }) => exerciseId === 'hip-thrust-barbell'))
})

test('an own exercise is named first and completed later; the bin takes it from the list', async () => {
  const { exerciseId } = expectValue(await studio.api.exercises.nameOwn({ name: 'Sled march' }))
  const own = async () => (await list()).find(({ id }) => id === exerciseId)
  expect(await own()).toMatchObject({ isOwn: true, isComplete: false })
  const full = {
    exerciseId,
    name: 'Sled march',
    pattern: 'lunge',
    loadType: 'plate-loaded',
    referenceLift: null,
    cues: 'Low hips\nShort steps',
    muscles: [{ muscle: 'glutes', creditMilli: 1000 }],
  } as const
  expectValue(await studio.api.exercises.changeOwn({ ...full, muscles: [...full.muscles] }))
  expect(await own()).toMatchObject({ isComplete: true, cues: ['Low hips', 'Short steps'] })
  expectValue(await studio.api.exercises.binOwn({ exerciseId }))
  expect(await own()).toBeUndefined()
})

test('naming an exercise that is known leads to it instead of making a second one', async () => {
  const named = await studio.api.exercises.nameOwn({ name: 'barbell HIP thrust' })
  expect(expectValue(named).exerciseId).toBe('hip-thrust-barbell')
})

test('an alias of the coach is found beside the built-in ones', async () => {
  const alias = { exerciseId: 'hip-thrust-barbell', alias: 'thrusters of doom' }
  expectValue(await studio.api.exercises.addAlias(alias))
  const card = (await list()).find(({ id }) => id === alias.exerciseId)
  expect(card?.aliases).toContain(alias.alias)
})

test('a short name of the coach goes again; one that leads elsewhere is refused', async () => {
  const alias = { exerciseId: 'hip-thrust-barbell', alias: 'thrusters of doom' }
  expectValue(await studio.api.exercises.addAlias(alias))
  const page = async () =>
    expectValue(await studio.api.exercises.byId({ exerciseId: alias.exerciseId }))
  expect((await page()).ownAliases).toEqual([alias.alias])
  expectValue(await studio.api.exercises.removeAlias(alias))
  expect((await page()).ownAliases).toEqual([])
  const taken = await studio.api.exercises.addAlias({ ...alias, alias: 'rdl' })
  expect(taken.ok ? '' : taken.error.message).toMatch(/already leads to Romanian deadlift/)
})
