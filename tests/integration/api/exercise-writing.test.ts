import { afterEach, beforeEach, expect, test } from 'vitest'
import { exerciseWriting, nameTaken } from '../../../src/main/api/exercise-writing'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
})
afterEach(() => studio.remove())

const exerciseId = 'hip-thrust-barbell'
const page = async (id = exerciseId) =>
  expectValue(await studio.api.exercises.byId({ exerciseId: id }))
const write = (parts: Parameters<typeof studio.api.exercises.write>[0]['parts'], id = exerciseId) =>
  studio.api.exercises.write({ exerciseId: id, parts })

test('writing, going back and staying are the three acts', () => {
  expect(Object.keys(exerciseWriting)).toEqual(['write', 'resetParts', 'keepParts'])
  expect(nameTaken('Squat', { name: 'Back squat' }).ok).toBe(false)
})

test('edited cues stand on the page, in lists and grids, and go with undo', async () => {
  const before = (await page()).known.cues
  expectValue(await write({ cues: ['Drive the hips', 'Ribs down'], setUp: ['Bench to the wall.'] }))
  const edited = await page()
  expect(edited.card.cues).toEqual(['Drive the hips', 'Ribs down'])
  expect(edited.edits).toEqual([
    { field: 'cues', state: 'mine' },
    { field: 'setUp', state: 'mine' },
  ])
  expect(edited.builtIn?.cues).toEqual(before)
  expectValue(await studio.api.history.undo({}))
  expect((await page()).known.cues).toEqual(before)
})

test('a part goes back to the catalogue, by the button or by writing what it says', async () => {
  const { known } = await page()
  expectValue(await write({ cues: ['Mine'], summary: 'Mine.' }))
  expectValue(await studio.api.exercises.resetParts({ exerciseId, fields: ['summary'] }))
  expect((await page()).edits.map(({ field }) => field)).toEqual(['cues'])
  expectValue(await write({ cues: known.cues }))
  expect((await page()).known).toEqual(known)
})

test('an own exercise is completed part by part until nothing is open', async () => {
  const named = expectValue(await studio.api.exercises.nameOwn({ name: 'Sled march' }))
  const parts = {
    ...{ name: 'Sled march, heavy', pattern: 'lunge', loadType: 'plate-loaded' },
    summary: 'A heavy walk behind a sled.',
    muscles: [{ muscle: 'quads', credit: 1, provenance: 'judgement', sources: [] }],
    ...{ setUp: ['Load the sled.'], breathing: 'Breathe with the steps.', cues: ['Low hips'] },
    phases: [{ at: 'start', text: 'Lean in.', breath: 'brace' }],
    mistakes: [{ id: 'tall', sign: 'Hips rise', fix: 'Bend the knees' }],
    defaults: [
      {
        ...{ goal: 'strength', reps: [10, 20], sets: [3, 5], restSeconds: [60, 120] },
        ...{ perWeek: [1, 2], sources: [] },
      },
    ],
    ...{
      programming: ['Last in the session.'],
      warmUp: ['One light lap.'],
      safety: ['Flat shoes.'],
    },
  } as const
  expectValue(await write(structuredClone(parts) as never, named.exerciseId)) // as: const lists are readonly
  const full = await page(named.exerciseId)
  expect(full.open).toEqual([])
  expect(full.card).toMatchObject({ name: 'Sled march, heavy', isComplete: true, pattern: 'lunge' })
  expect(full.known).toMatchObject({ mistakes: parts.mistakes, muscles: parts.muscles })
  expect(full.edits).toEqual([])
})

test('a name that leads elsewhere, a muscle twice and another pattern are refused with a sentence', async () => {
  const credit = { muscle: 'glutes', credit: 1, provenance: 'judgement', sources: [] } as const
  const refused = [
    await write({ name: 'Back squat' }),
    await write({ muscles: [{ ...credit }, { ...credit }] }),
    await write({ pattern: 'squat' }),
  ].map((answer) => (answer.ok ? '' : answer.error.message))
  expect(refused[0]).toMatch(/^"Back squat" already leads to/)
  expect(refused[1]).toMatch(/listed once/)
  expect(refused[2]).toMatch(/stay as they are/)
  expect((await page()).edits).toEqual([])
})

test('a ladder that leads back to itself is refused and nothing of the act is stored', async () => {
  const { exerciseId: own } = expectValue(
    await studio.api.exercises.nameOwn({ name: 'Long lever' }),
  )
  const ladder = (harder: string) => ({
    ...{ family: 'hip-thrust', step: 3, prerequisites: [] },
    ...{ easier: ['hip-thrust-barbell'], harder: [harder] },
  })
  const around = await write({ ladder: ladder('glute-bridge'), cues: ['Half stored'] }, own)
  expect(around.ok ? '' : around.error.message).toMatch(/lead back to itself/)
  expect((await page(own)).known.cues).toEqual([])
  expectValue(await write({ ladder: ladder('hip-thrust-single-leg') }, own))
  expect((await page(own)).ladder.find(({ stands }) => stands === 'here')?.name).toBe('Long lever')
})
