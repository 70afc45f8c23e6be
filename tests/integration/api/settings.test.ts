import { afterEach, beforeEach, expect, test } from 'vitest'
import { settings, studioSettings } from '../../../src/main/api/settings'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
})
afterEach(() => studio.remove())

test('every act of the area has a handler', () => {
  expect(Object.keys(settings).sort()).toEqual(Object.keys(studio.api.settings).sort())
})

test('what was not said yet has a default; what was said is kept, and undone in one step', async () => {
  const before = expectValue(await studio.api.settings.studio({}))
  expect(before).toMatchObject({ unit: 'kg', paper: 'A4', coachName: '' })
  const change = { coachName: 'Ruth Okafor', paper: 'Letter' } as const
  expect(expectValue(await studio.api.settings.change(change))).toEqual({ ...before, ...change })
  expectValue(await studio.api.history.undo({}))
  expect(expectValue(await studio.api.settings.studio({}))).toEqual(before)
})

test('a studio name of 301 characters is refused and nothing changes', async () => {
  const answer = await studio.api.settings.change({ studioName: 'x'.repeat(301), paper: 'Letter' })
  expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  expect(expectValue(await studio.api.settings.studio({})).paper).toBe('A4')
})

test('stored values stand over the defaults', () => {
  const read = { settings: { all: () => ({ unit: '"lb"' }) } } as never // as: only this read is asked
  expect(studioSettings({ read })).toMatchObject({ unit: 'lb', paper: 'A4' })
})
