import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkedExercises, checkFacts } from '../../../src/main/api/check-facts'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
})
afterEach(() => studio.remove())

test('the facts of a client are level, age, body mass, place, screening and log', async () => {
  const { clientId } = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' }))
  expectValue(await studio.api.clients.change({ clientId, level: 'novice', birthYear: 1956 }))
  expectValue(
    await studio.api.clients.addMeasurement({
      ...{ clientId, kind: 'body mass', valueMilli: 70_000, unit: 'kg' },
      day: '2026-11-01' as never, // as: a day as text
    }),
  )
  const { programId } = expectValue(
    await studio.api.programs.assign({
      clientId,
      templateId: 'novice-full-body',
      startsOn: '2026-11-25' as never, // as: a day as text
    }),
  )
  const { facts } = expectValue(await studio.api.checks.facts({ programId }))
  expect(facts.client).toMatchObject({
    ...{ level: 'novice', age: 70, hasSpotter: null },
    screening: { status: 'none', allows: 'vigorous' },
  })
  expect(facts.place).toMatchObject({ hasBarPad: true, benchHeightsMm: [380] })
  expect(facts.isFirstProgram).toBe(true)
})

test('a template has nobody to check for', () => {
  const nobody = checkFacts(null as never, { programId: 'p', clientId: null }) // as: nothing is read for nobody
  expect(nobody).toMatchObject({ logs: null, place: null, client: { screening: null } })
})

test('own exercises are checked by pattern and muscles, without what nobody said of them', async () => {
  const own = { name: 'Tyre flip at home', pattern: 'locomotion', loadType: 'none' } as const
  const muscles = [{ muscle: 'quads', creditMilli: 1000 }] as const
  expectValue(
    await studio.api.exercises.addOwn({
      ...{ ...own, referenceLift: null, cues: '' },
      muscles: [...muscles],
    }),
  )
  const { exercises } = expectValue(await studio.api.checks.exercises({}))
  expect(exercises.find(({ name }) => name === 'Tyre flip at home')).toMatchObject({
    ...{ pattern: 'locomotion', contraindications: [], ladder: null },
    muscles: [{ muscle: 'quads', credit: 1 }],
  })
  expect(typeof checkedExercises).toBe('function')
})
