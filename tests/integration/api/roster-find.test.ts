import { afterEach, beforeEach, expect, test } from 'vitest'
import { lookThrough } from '../../../src/main/api/roster-find'
import type { RosterChangeInput, RosterFind } from '../../../src/shared/contract/roster-edits'
import { openLogStudio } from '../../support/log-studio'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
})
afterEach(() => studio.remove())

const TEMPLATE = 'hip-thrust-glute-strength'
const step: RosterChangeInput = { kind: 'step', text: '-1 set' }

async function trained(name: string, templateId = TEMPLATE) {
  const { clientId } = expectValue(await studio.api.clients.add({ name }))
  const assigned = { clientId, templateId, startsOn: '2026-11-23' as never }
  const { programId } = expectValue(await studio.api.programs.assign(assigned))
  return { clientId, programId }
}

/** Names of the clients in whose programs something would change. */
async function found(find: RosterFind): Promise<readonly string[]> {
  const shown = expectValue(await studio.api.rosterEdits.preview({ find, change: step }))
  return shown.clients.map(({ name }) => name)
}

test('group, tag, level, flag and template choose whose programs are looked through', async () => {
  const { clientId } = await trained('Ana Ruiz')
  await trained('Ben Osei', 'novice-full-body')
  expectValue(await studio.api.clients.addTag({ clientId, kind: 'group', name: 'Squad' }))
  expectValue(await studio.api.clients.addTag({ clientId, kind: 'tag', name: 'rowing' }))
  expectValue(await studio.api.clients.change({ clientId, level: 'advanced' }))
  const flag = { severity: 'care' as const, text: 'Low back: stop at pain', code: 'low-back' }
  const since = '2026-11-01' as never
  expectValue(await studio.api.clients.addFlag({ clientId, ...flag, since }))
  expect(await found({})).toEqual(['Ana Ruiz', 'Ben Osei'])
  for (const find of [
    { group: 'squad' },
    { tag: 'Rowing' },
    { level: 'advanced' as const },
    { flag: 'STOP at' },
    { flag: 'low-back' },
    { templateId: TEMPLATE },
  ]) {
    expect(await found(find), JSON.stringify(find)).toEqual(['Ana Ruiz'])
  }
  expect(await found({ group: 'rowing' })).toEqual([])
  expect(await found({ flag: 'knee' })).toEqual([])
})

test('exercises that meet a flag of their client are found, and nobody is swapped to one', async () => {
  const { clientId } = await trained('Ana Ruiz')
  await trained('Ben Osei')
  const flag = { severity: 'care' as const, text: 'Right knee', code: 'knee-pain' }
  expectValue(await studio.api.clients.addFlag({ clientId, ...flag, since: '2026-11-01' as never }))
  const meeting = { find: { meetsFlag: true }, change: step }
  const { clients } = expectValue(await studio.api.rosterEdits.preview(meeting))
  expect(clients.map(({ name }) => name)).toEqual(['Ana Ruiz'])
  const rows = clients.flatMap(({ programs }) => programs.flatMap(({ days }) => days))
  const names = rows.flatMap((day) => day.rows.map(({ exercise }) => exercise))
  expect(names).toContain('Back squat')
  expect(names).not.toContain('Pallof press')
  const swap: RosterChangeInput = { kind: 'exercise', exerciseId: 'front-squat' }
  const find = { exerciseId: 'back-squat' }
  const swapped = expectValue(await studio.api.rosterEdits.preview({ find, change: swap }))
  expect(swapped.clients.map(({ name }) => name)).toEqual(['Ben Osei'])
  expect(swapped.left.map(({ client, why }) => [client, why])).toContainEqual([
    'Ana Ruiz',
    'meets-flag',
  ])
})

test('only running programs of active clients are looked through, unless others are asked for', async () => {
  const { clientId, programId } = await trained('Ana Ruiz')
  expectValue(await studio.api.programs.change({ programId, isActive: false }))
  expect(await found({})).toEqual([])
  expect(await found({ includesEnded: true })).toEqual(['Ana Ruiz'])
  expectValue(await studio.api.clients.archive({ clientId }))
  expect(await found({ includesEnded: true })).toEqual([])
})

test('a day that is logged stays, and is counted', async () => {
  const log = await openLogStudio()
  const looked = await log.asking((context) => lookThrough(context, { find: {}, change: step }))
  const [one] = looked.ok ? looked.value : []
  const day = one?.program.days.find(({ id }) => id === log.dayId)
  expect(one?.plan.logged).toBe(day?.rows.filter(({ kind }) => kind === 'lift').length)
  expect(one?.stamp).toMatch(/^[0-9a-f]{16}$/)
  await log.studio.remove()
})

test.each<[RosterFind, RosterChangeInput, RegExp]>([
  [{}, { kind: 'step', text: 'more' }, /^Not a step\./],
  [{}, { kind: 'step', text: '+0.5 set' }, /whole ones/],
  [{}, { kind: 'prescription', text: '3x8 blargh' }, /“blargh” is not understood/],
  [{}, { kind: 'prescription', text: '' }, /what one week says/],
  [{ exerciseId: 'back-squat' }, { kind: 'exercise', exerciseId: 'back-squat' }, /swapped from/],
  [{ weeks: 'deload' }, { kind: 'exercise', exerciseId: 'back-squat' }, /whole row/],
  [{}, { kind: 'exercise', exerciseId: 'no-such-lift' }, /./],
])('%j with %j is refused in words', async (find, change, words) => {
  const answer = await studio.api.rosterEdits.preview({ find, change })
  expect(answer.ok ? '' : answer.error.message).toMatch(words)
})

test('a pattern of 300 characters of nonsense finds nothing and breaks nothing', async () => {
  await trained('Ana Ruiz')
  const pattern = 'q)(*&^%$# '.repeat(30).slice(0, 299)
  const shown = expectValue(
    await studio.api.rosterEdits.preview({ find: { pattern }, change: step }),
  )
  expect(shown).toMatchObject({ clients: [], programs: 1, leftCount: 0 })
  const longer = await studio.api.rosterEdits.preview({
    find: { pattern: 'x'.repeat(301) },
    change: step,
  })
  expect(longer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
})

test('the same text again changes nothing and says so', async () => {
  const { programId } = await trained('Ana Ruiz')
  const change: RosterChangeInput = { kind: 'prescription', text: '4x5' }
  const ask = { find: { exerciseId: 'hip-thrust-barbell', pattern: '4x5' }, change }
  const shown = expectValue(await studio.api.rosterEdits.preview(ask))
  expect(shown.clients).toEqual([])
  expect(shown.left[0]).toMatchObject({ programId, from: 1, why: 'unchanged' })
})
