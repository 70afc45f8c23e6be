import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { backups } from '../../../src/main/api/backups'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
  expectValue(await studio.api.clients.add({ name: 'Dana Cruz' }))
})
afterEach(() => studio.remove())

const names = async () =>
  expectValue(await studio.api.clients.list({ shelf: 'active' })).clients.map(({ name }) => name)

test('every act of the area has a handler', () => {
  expect(Object.keys(backups).sort()).toEqual(Object.keys(studio.api.backups).sort())
})

test('a copy that was asked for is listed with why, when and what is in it', async () => {
  const copy = expectValue(await studio.api.backups.take({}))
  const { copies, folder, canUndoRestore } = expectValue(await studio.api.backups.list({}))
  expect(copies).toContainEqual(copy)
  expect(copy).toMatchObject({ reason: 'asked', clients: 1, sessions: 0 })
  expect(folder.startsWith(studio.dataDir)).toBe(true)
  expect(canUndoRestore).toBe(false)
})

test('a restore brings back the moment of the copy, and turning it back brings back today', async () => {
  const { name } = expectValue(await studio.api.backups.take({}))
  expectValue(await studio.api.clients.add({ name: 'Marcus Bell' }))
  expectValue(await studio.api.backups.restore({ name }))
  expect(await names()).toEqual(['Dana Cruz'])
  const { canUndoRestore, copies } = expectValue(await studio.api.backups.list({}))
  expect(canUndoRestore).toBe(true)
  expect(copies.map(({ reason }) => reason)).toContain('before-restore')
  expectValue(await studio.api.backups.undoRestore({}))
  expect(await names()).toEqual(['Dana Cruz', 'Marcus Bell'])
})

test('a copy that was altered is named as such, not restored, and nothing is changed', async () => {
  const { name } = expectValue(await studio.api.backups.take({}))
  expectValue(await studio.api.backups.verify({ name }))
  const { folder } = expectValue(await studio.api.backups.list({}))
  appendFileSync(join(folder, name), 'x')
  expectValue(await studio.api.clients.add({ name: 'Marcus Bell' }))
  for (const act of [studio.api.backups.verify, studio.api.backups.restore]) {
    const refused = await act({ name })
    expect(refused).toMatchObject({ ok: false, error: { code: 'rule-violated' } })
  }
  expect(await names()).toEqual(['Dana Cruz', 'Marcus Bell'])
})

test('without a restore there is nothing to turn back', async () => {
  const refused = await studio.api.backups.undoRestore({})
  expect(refused).toMatchObject({
    ok: false,
    error: { message: 'There is no restore to turn back.' },
  })
})
