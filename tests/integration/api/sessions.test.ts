import { afterEach, beforeEach, expect, test } from 'vitest'
import { sessions } from '../../../src/main/api/sessions'
import type { EntryView, SessionView } from '../../../src/shared/contract/sessions'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
let clientId: string
let programId: string
beforeEach(async () => {
  studio = await openTestStudio()
  clientId = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' })).clientId
  const assigned = await studio.api.programs.assign({
    clientId,
    templateId: 'hip-thrust-glute-strength',
    startsOn: '2026-11-23' as never,
  })
  programId = expectValue(assigned).programId
  const load = { milli: 130_000, unit: 'kg' } as const
  const day = '2026-11-20' as never
  expectValue(
    await studio.api.programs.setMax({
      clientId,
      exerciseId: 'hip-thrust-barbell',
      kind: 'measured',
      day,
      load,
    }),
  )
})
afterEach(() => studio.remove())

const program = async () => expectValue(await studio.api.programs.byId({ programId })).program
const view = async (sessionId: string) => expectValue(await studio.api.sessions.byId({ sessionId }))
const undo = async () => expectValue(await studio.api.history.undo({})).said

async function started(week = 1, day = '2026-11-23') {
  const dayId = (await program()).days[0]?.id ?? ''
  const ref = { clientId, programId, dayId, week, day: day as never }
  return expectValue(await studio.api.sessions.start(ref)).sessionId
}

function lift(session: SessionView, label = 'A'): EntryView {
  const entry = session.entries.find((one) => one.label === label)
  if (!entry) throw new Error(`no row ${label}`)
  return entry
}

const workSets = (entry: EntryView) => entry.sets.filter((set) => !set.isWarmUp)

test('every act of the log has a handler', () => {
  expect(Object.keys(sessions).sort()).toEqual(Object.keys(studio.api.sessions).sort())
})

test('the log opens in printed order: warm-up ticks first, then the rows of the day with resolved loads', async () => {
  const session = await view(await started())
  const kinds = session.entries.map((entry) => entry.kind)
  expect(kinds.indexOf('lift')).toBeGreaterThan(2)
  expect(kinds.slice(kinds.indexOf('lift'))).not.toContain('warm-up')
  const rows = (await program()).days[0]?.rows.filter((row) => row.kind === 'lift') ?? []
  const lifts = session.entries.filter((entry) => entry.kind === 'lift')
  expect(lifts.map((entry) => entry.label)).toEqual(rows.map((row) => row.label))
  const [first] = workSets(lift(session))
  expect(first?.planned).toMatchObject({ repsFrom: 5, rpeMilli: 7000, load: { kind: 'absolute' } })
  expect(first?.planned?.text).toMatch(/^\d+(\.\d+)? × 5 @7$/)
  expect(session.sets).toEqual({ done: 0, planned: lifts.flatMap(workSets).length })
})

test('a set as planned is one key, is named for undo, and undo takes it back', async () => {
  const sessionId = await started()
  const [first, second] = workSets(lift(await view(sessionId)))
  if (!first || !second) throw new Error('no sets')
  expectValue(await studio.api.sessions.logAsPlanned({ sessionId, setId: first.id }))
  expectValue(await studio.api.sessions.logAsPlanned({ sessionId, setId: second.id }))
  const [done] = workSets(lift(await view(sessionId)))
  expect(done?.done).toMatchObject([
    { side: 'both', outcome: 'done', reps: 5, rpeMilli: 7000, load: first.planned?.load },
  ])
  expect(await undo()).toMatch(/^Undid: log set \d+ of Barbell hip thrust$/)
  expect((await view(sessionId)).sets.done).toBe(1)
})

test('one text fills load, reps and RPE; a second text corrects the set and the plan stays', async () => {
  const sessionId = await started()
  const entry = lift(await view(sessionId))
  const [set] = workSets(entry)
  if (!set) throw new Error('no set')
  const type = (text: string) =>
    studio.api.sessions.logText({ sessionId, entryId: entry.id, setId: set.id, text })
  const said = expectValue(await type('102.5x5@8'))
  expect(said).toEqual({ said: '5 reps with 102.5 kg at RPE 8', sets: 1 })
  expectValue(await type('100x6@8.5'))
  const now = workSets(lift(await view(sessionId)))[0]
  expect(now?.done).toMatchObject([
    { load: { kind: 'absolute', load: { milli: 100_000, unit: 'kg' } }, reps: 6, rpeMilli: 8500 },
  ])
  expect(now?.planned).toEqual(set.planned)
  await undo()
  expect(workSets(lift(await view(sessionId)))[0]?.done).toMatchObject([
    { reps: 5, rpeMilli: 8000 },
  ])
})

test('several sets in one text fill the sets behind it; more than planned are added', async () => {
  const sessionId = await started()
  const entry = lift(await view(sessionId))
  const sets = workSets(entry)
  const third = sets[2]
  if (!third) throw new Error('no third set')
  const text = '100x5, 100x5, 95x6'
  const ref = { sessionId, entryId: entry.id, setId: third.id, text }
  expect(expectValue(await studio.api.sessions.logText(ref)).sets).toBe(3)
  const now = workSets(lift(await view(sessionId)))
  expect(now.length).toBe(sets.length + 3 - (sets.length - 2))
  expect(now.slice(2).map((set) => set.done[0]?.reps)).toEqual([5, 5, 6])
  expect(now.at(-1)?.planned).toBeNull()
  expect(await undo()).toBe('Undid: log 3 sets of Barbell hip thrust')
  expect((await view(sessionId)).sets.done).toBe(0)
})

test('left and right are kept apart, and one text for both takes their place', async () => {
  const sessionId = await started()
  const entry = lift(await view(sessionId))
  const [set] = workSets(entry)
  if (!set) throw new Error('no set')
  const type = (text: string) =>
    studio.api.sessions.logText({ sessionId, entryId: entry.id, setId: set.id, text })
  expectValue(await type('24x10/9'))
  const sides = workSets(lift(await view(sessionId)))[0]?.done.map(({ side, reps }) => [side, reps])
  expect(sides).toEqual([
    ['left', 10],
    ['right', 9],
  ])
  expect((await view(sessionId)).sets.done).toBe(1)
  expectValue(await type('24x10'))
  expect(workSets(lift(await view(sessionId)))[0]?.done.map(({ side }) => side)).toEqual(['both'])
})

test('what is not understood is refused with its words, and nothing is logged', async () => {
  const sessionId = await started()
  const entry = lift(await view(sessionId))
  const setId = workSets(entry)[0]?.id ?? ''
  const ref = { sessionId, entryId: entry.id, setId, text: '102.5x5 banana' }
  const answer = await studio.api.sessions.logText(ref)
  expect(answer).toMatchObject({ ok: false, error: { code: 'rule-violated' } })
  expect(answer.ok ? '' : answer.error.message).toContain('banana')
  expect((await view(sessionId)).sets.done).toBe(0)
})

test('a skipped set keeps its reason and the plan, and undo brings the set back', async () => {
  const sessionId = await started()
  const setId = workSets(lift(await view(sessionId)))[0]?.id ?? ''
  expectValue(await studio.api.sessions.skipSet({ sessionId, setId, reason: 'no time' }))
  const [set] = workSets(lift(await view(sessionId)))
  expect(set?.done).toMatchObject([{ outcome: 'skipped', reason: 'no time' }])
  expect(set?.planned?.repsFrom).toBe(5)
  expect(await undo()).toMatch(/^Undid: skip set \d+ of Barbell hip thrust$/)
  expect(workSets(lift(await view(sessionId)))[0]?.done).toEqual([])
})

test('the whole session as planned is one act; what was typed before stays, and one undo takes it back', async () => {
  const sessionId = await started()
  const entry = lift(await view(sessionId))
  const setId = workSets(entry)[0]?.id ?? ''
  const ref = { sessionId, entryId: entry.id, setId, text: '110x3@9' }
  expectValue(await studio.api.sessions.logText(ref))
  expectValue(await studio.api.sessions.logAllAsPlanned({ sessionId }))
  const all = await view(sessionId)
  expect(all.status).toBe('done')
  expect(all.sets.done).toBe(all.sets.planned)
  expect(workSets(lift(all))[0]?.done).toMatchObject([{ reps: 3, rpeMilli: 9000 }])
  await undo()
  const back = await view(sessionId)
  expect(back).toMatchObject({ status: 'open', sets: { done: 1 } })
  expectValue(await studio.api.sessions.logAllAsPlanned({ sessionId }))
  const again = await studio.api.sessions.logAllAsPlanned({ sessionId })
  expect(again).toMatchObject({ ok: false, error: { message: expect.stringContaining('already') } })
})

test('changing the program later does not change what was printed', async () => {
  const sessionId = await started()
  const before = lift(await view(sessionId)).sets.map((set) => set.planned)
  const row = (await program()).days[0]?.rows.find((one) => one.label === 'A')
  expectValue(
    await studio.api.programs.setCells({
      programId,
      how: 'type',
      cells: [{ rowId: row?.id ?? '', week: 1, text: '2x3 @9' }],
    }),
  )
  expect(lift(await view(sessionId)).sets.map((set) => set.planned)).toEqual(before)
})

test('pain at the knee holds the next increase, without a diagnosis', async () => {
  const sessionId = await started()
  const entry = lift(await view(sessionId))
  const setId = workSets(entry)[0]?.id ?? ''
  const text = '100x5@8 !knee 3 // slow'
  expectValue(await studio.api.sessions.logText({ sessionId, entryId: entry.id, setId, text }))
  const session = await view(sessionId)
  expect(session.pains).toMatchObject([{ score: 3, bodyPart: 'knee', setId }])
  expect(session.pains[0]?.advice).toContain('waits until you decide')
  expect(workSets(lift(session))[0]?.done[0]?.note).toBe('slow')
  const painId = session.pains[0]?.id ?? ''
  expectValue(await studio.api.sessions.removePain({ sessionId, painId }))
  expect(await undo()).toBe('Undid: remove a pain note')
  expect((await view(sessionId)).pains.length).toBe(1)
})

test('finishing keeps effort, minutes and body mass; reopening and undo work', async () => {
  const sessionId = await started()
  const bodyMass = { milli: 64_200, unit: 'kg' } as const
  expectValue(
    await studio.api.sessions.finish({ sessionId, effortMilli: 7000, minutes: 64, bodyMass }),
  )
  expect(await view(sessionId)).toMatchObject({
    status: 'done',
    effortMilli: 7000,
    minutes: 64,
    bodyMass,
  })
  expectValue(await studio.api.sessions.reopen({ sessionId }))
  expect((await view(sessionId)).status).toBe('open')
  await undo()
  expect(await undo()).toMatch(/^Undid: finish/)
  expect(await view(sessionId)).toMatchObject({ status: 'open', effortMilli: null, bodyMass: null })
})

test('a typed sheet code finds the day and the next week that is not logged', async () => {
  await started(1)
  const day = (await program()).days[0]
  const code = (day?.sheetCode ?? '').toLowerCase().replace(/(.{3})/, '$1 ')
  const { candidates } = expectValue(await studio.api.sessions.bySheet({ code }))
  expect(candidates).toMatchObject([{ clientName: 'Dana Cruz', dayNumber: 1, week: 1 }])
  expect(candidates[0]?.sessionId).not.toBeNull()
  const sessionId = candidates[0]?.sessionId ?? ''
  expectValue(await studio.api.sessions.finish({ sessionId }))
  const next = expectValue(await studio.api.sessions.bySheet({ code })).candidates
  expect(next).toMatchObject([{ week: 2, sessionId: null }])
  expect(await studio.api.sessions.bySheet({ code: 'abc' })).toMatchObject({ ok: false })
  const unknown = await studio.api.sessions.bySheet({ code: '222222' })
  expect(unknown).toMatchObject({ ok: false, error: { code: 'not-found' } })
})

test('the same day and week is not opened twice, but after the bin it is', async () => {
  const sessionId = await started()
  const dayId = (await program()).days[0]?.id ?? ''
  const ref = { clientId, programId, dayId, week: 1, day: '2026-11-24' as never }
  const again = await studio.api.sessions.start(ref)
  expect(again).toMatchObject({ ok: false, error: { code: 'rule-violated' } })
  expectValue(await studio.api.sessions.bin({ sessionId }))
  expectValue(await studio.api.sessions.start(ref))
})

test('a missed day stands in the list with its plan, and the program goes on with the next week', async () => {
  const dayId = (await program()).days[0]?.id ?? ''
  const ref = { clientId, programId, dayId, week: 1, day: '2026-11-23' as never }
  expectValue(await studio.api.sessions.missPlanned(ref))
  const list = expectValue(await studio.api.sessions.ofClient({ clientId }))
  expect(list.sessions).toMatchObject([{ status: 'missed', week: 1 }])
  expect(list.sessions[0]?.sets.planned).toBeGreaterThan(3)
  expect(list.due.find((due) => due.dayId === dayId)?.week).toBe(2)
})

test('a free session takes exercises and sets that nobody planned', async () => {
  const day = '2026-11-24' as never
  const { sessionId } = expectValue(
    await studio.api.sessions.startFree({ clientId, name: '', day }),
  )
  const exerciseId = 'hip-thrust-barbell'
  const { entryId } = expectValue(await studio.api.sessions.addExercise({ sessionId, exerciseId }))
  const text = '3x100x5'
  expectValue(await studio.api.sessions.logText({ sessionId, entryId, setId: null, text }))
  const session = await view(sessionId)
  expect(session.entries[0]?.sets.map((set) => set.done[0]?.reps)).toEqual([5, 5, 5])
  const setId = session.entries[0]?.sets[1]?.id ?? ''
  expectValue(await studio.api.sessions.clearSet({ sessionId, setId }))
  expect((await view(sessionId)).entries[0]?.sets.length).toBe(2)
  expect(await undo()).toBe('Undid: clear set 2 of Barbell hip thrust')
  const asPlanned = await studio.api.sessions.logAsPlanned({ sessionId, setId })
  expect(asPlanned).toMatchObject({ ok: false, error: { code: 'rule-violated' } })
})

test('last time and a record are told at the set', async () => {
  const first = await started(1, '2026-11-16')
  const entry = lift(await view(first))
  const one = workSets(entry)[0]?.id ?? ''
  await studio.api.sessions.logText({
    sessionId: first,
    entryId: entry.id,
    setId: one,
    text: '3x100x5@7',
  })
  const second = await started(2, '2026-11-23')
  const next = lift(await view(second))
  expect(next.lastTime).toBe('100: 3 × 5 @7')
  const set = workSets(next)[0]?.id ?? ''
  await studio.api.sessions.logText({
    sessionId: second,
    entryId: next.id,
    setId: set,
    text: '105x5@8',
  })
  expect(workSets(lift(await view(second)))[0]?.record).toEqual({
    text: 'Record 105 kg × 5',
    was: 'was 100 kg × 5',
  })
})

test('any log, undone act by act, leaves the studio as it was', async () => {
  const before = (await studio.core.examine())?.digest.all
  const sessionId = await started()
  const entry = lift(await view(sessionId))
  const [a, b, c] = workSets(entry)
  const ref = { sessionId, entryId: entry.id }
  await studio.api.sessions.logText({ ...ref, setId: a?.id ?? '', text: 'L24x10 R24x8 !hip 2' })
  await studio.api.sessions.skipSet({ sessionId, setId: b?.id ?? '', reason: '' })
  await studio.api.sessions.logText({ ...ref, setId: c?.id ?? '', text: '100x5, 100x5, 95x6' })
  await studio.api.sessions.noteSet({ sessionId, setId: c?.id ?? '', note: 'slow' })
  await studio.api.sessions.logAllAsPlanned({ sessionId })
  await studio.api.sessions.changeDay({ sessionId, day: '2026-11-25' as never })
  await studio.api.sessions.finish({ sessionId, minutes: 60 })
  for (let i = 0; i < 8; i++) await undo()
  expect((await studio.core.examine())?.digest.all).toBe(before)
})
