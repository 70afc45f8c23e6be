import { afterEach, beforeEach, expect, test } from 'vitest'
import { exerciseUse } from '../../../src/main/api/exercise-use'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio({ start: false })
  expectValue(await studio.api.desk.openSample({ unit: 'kg', paper: 'A4', locale: 'en-GB' }))
}, 60_000)
afterEach(() => studio.remove())

test('the page names the clients who use the hip thrust and what they did with it', async () => {
  expect(Object.keys(exerciseUse)).toEqual(['inUse'])
  const exerciseId = 'hip-thrust-barbell'
  const { uses, history } = expectValue(await studio.api.exercises.inUse({ exerciseId }))
  const dana = uses.find(({ client, isRunning }) => client === 'Dana Cruz' && isRunning)
  expect(dana?.weeks?.[0]).toBe(1)
  expect(dana?.day).not.toBe('')
  const done = history.find(({ client }) => client === 'Dana Cruz')
  expect(done?.best.text).toMatch(/kg × \d+$/)
  expect(done && done.last.day >= done.best.day).toBe(true)
})
