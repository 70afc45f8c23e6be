import { afterEach, beforeEach, expect, test } from 'vitest'
import { desk } from '../../../src/main/api/desk'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio({ start: false })
})
afterEach(() => studio.remove())

const choice = { unit: 'lb', paper: 'Letter', locale: 'en-US' } as const

test('every act of the area has a handler', () => {
  expect(Object.keys(desk).sort()).toEqual(Object.keys(studio.api.desk).sort())
})

test('the first start waits for a choice, and other areas say that no studio is open', async () => {
  expect(expectValue(await studio.api.desk.state({}))).toMatchObject({ phase: 'first-run' })
  const early = await studio.api.clients.list({ shelf: 'active' })
  expect(early).toMatchObject({ ok: false, error: { code: 'unavailable' } })
})

test('an own studio keeps unit, paper and region of the first run and has the plates of its unit', async () => {
  expect(expectValue(await studio.api.desk.startOwn(choice))).toMatchObject({
    phase: 'open',
    studio: 'own',
  })
  expect(expectValue(await studio.api.settings.studio({}))).toMatchObject(choice)
  const [gym] = expectValue(await studio.api.equipment.places({})).places
  const heaviest = gym?.items.find(({ kind }) => kind === 'plate')?.load
  expect(heaviest).toEqual({ milli: 45_000, unit: 'lb' })
})

test('the zoom of programs is kept on this desk, and a desk without one shows the whole block', async () => {
  expect(expectValue(await studio.api.desk.state({})).programZoom).toBe('block')
  expectValue(await studio.api.desk.setProgramZoom({ zoom: 'week' }))
  expect(expectValue(await studio.api.desk.startOwn(choice)).programZoom).toBe('week')
})

test('the theme is kept on this desk, before and after a studio is open', async () => {
  expectValue(await studio.api.desk.setTheme({ theme: 'dark' }))
  expect(expectValue(await studio.api.desk.startOwn(choice)).theme).toBe('dark')
})
