import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

const open: TestStudio[] = []
async function studio(options?: Parameters<typeof openTestStudio>[0]) {
  const made = await openTestStudio(options)
  open.push(made)
  return made
}
afterEach(async () => {
  for (const made of open.splice(0)) await made.remove()
})

test('a first start opens no studio and makes no file until the coach chooses', async () => {
  const { api, dataDir } = await studio({ start: false })
  expect(expectValue(await api.desk.state({})).phase).toBe('first-run')
  expect(readdirSync(dataDir)).toEqual([])
  const refused = await api.clients.list({ shelf: 'active' })
  expect(refused).toMatchObject({ ok: false, error: { code: 'unavailable' } })
})

test('a client is added by typing a name, and is there after a restart', async () => {
  const first = await studio()
  const { clientId } = expectValue(await first.api.clients.add({ name: 'Dana  Cruz' }))
  await first.close()
  const again = await openTestStudio({ dataDir: first.dataDir, start: false })
  open.splice(0, 1, again)
  expect(expectValue(await again.api.clients.byId({ clientId })).name).toBe('Dana  Cruz')
})

test('a repeated command is answered with the first answer and changes nothing', async () => {
  const { api, newId, core } = await studio()
  const commandId = newId()
  const first = expectValue(await api.clients.add({ name: 'Dana' }, { commandId }))
  const before = (await core.examine())?.digest.all
  const second = expectValue(await api.clients.add({ name: 'Dana' }, { commandId }))
  expect(second).toEqual(first)
  expect((await core.examine())?.digest.all).toBe(before)
})

test('undo takes the last act back, names it and redo makes it again, across a restart', async () => {
  const first = await studio()
  const { clientId } = expectValue(await first.api.clients.add({ name: 'Dana Cruz' }))
  expectValue(await first.api.clients.change({ clientId, goal: 'Hip thrust 115 kg' }))
  const full = (await first.core.examine())?.digest.all
  await first.close()
  const again = await openTestStudio({ dataDir: first.dataDir, start: false })
  open.splice(0, 1, again)
  const undone = expectValue(await again.api.history.undo({}))
  expect(undone).toEqual({
    said: 'Undid: change the profile of Dana Cruz',
    place: `/clients/${clientId}/profile`,
    left: 0,
  })
  expect(expectValue(await again.api.clients.byId({ clientId })).goal).toBe('')
  expectValue(await again.api.history.undo({}))
  expect(expectValue(await again.api.clients.list({ shelf: 'active' })).clients).toEqual([])
  expectValue(await again.api.history.redo({}))
  expectValue(await again.api.history.redo({}))
  expect((await again.core.examine())?.digest.all).toBe(full)
  expect(await again.api.history.redo({})).toMatchObject({
    ok: false,
    error: { code: 'rule-violated' },
  })
})

test('a second core on the same folder is refused as LOCKED and touches nothing', async () => {
  const first = await studio()
  await expect(openTestStudio({ dataDir: first.dataDir, start: false })).rejects.toMatchObject({
    status: 'LOCKED',
  })
})

test('an act that saw an older state than the last write is refused as a conflict', async () => {
  const { api } = await studio()
  const { clientId } = expectValue(await api.clients.add({ name: 'Dana' }))
  const seen = expectValue(await api.history.state({})).version
  expectValue(await api.clients.change({ clientId, goal: 'first window' }))
  const late = await api.clients.change(
    { clientId, goal: 'second window' },
    { expectedVersion: seen },
  )
  expect(late).toMatchObject({ ok: false, error: { code: 'conflict' } })
  expect(expectValue(await api.clients.byId({ clientId })).goal).toBe('first window')
})

test('every promise of the file holds after ordinary work', async () => {
  const { api, core } = await studio()
  const { clientId } = expectValue(await api.clients.add({ name: 'Müller' }))
  expectValue(await api.clients.addTag({ clientId, kind: 'tag', name: 'squad' }))
  expectValue(
    await api.clients.addFlag({
      clientId,
      severity: 'care',
      text: 'low back',
      code: null,
      since: '2026-11-01' as never,
    }),
  )
  expect((await core.examine())?.findings).toEqual([])
  const hits = expectValue(await api.clients.search({ text: 'muller' })).hits
  expect(hits.map((hit) => hit.name)).toEqual(['Müller'])
})

test('a file that is no studio is refused as CORRUPT and stays as it was', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'rackside-test-'))
  const { writeFileSync, readFileSync } = await import('node:fs')
  writeFileSync(
    join(dataDir, 'studio.rackside'),
    'this is a shopping list, not a studio'.repeat(50),
  )
  const before = readFileSync(join(dataDir, 'studio.rackside'))
  await expect(openTestStudio({ dataDir, start: false })).rejects.toMatchObject({
    status: 'CORRUPT',
  })
  expect(readFileSync(join(dataDir, 'studio.rackside')).equals(before)).toBe(true)
  rmSync(dataDir, { recursive: true })
})
