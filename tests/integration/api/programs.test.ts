import { afterEach, beforeEach, expect, test } from 'vitest'
import { programs } from '../../../src/main/api/programs'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
let clientId: string
beforeEach(async () => {
  studio = await openTestStudio()
  clientId = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' })).clientId
})
afterEach(() => studio.remove())

async function assigned(templateId = 'hip-thrust-glute-strength') {
  const answer = await studio.api.programs.assign({
    clientId,
    templateId,
    startsOn: '2026-11-25' as never,
  })
  return expectValue(answer).programId
}
const open = async (programId: string) =>
  expectValue(await studio.api.programs.byId({ programId })).program

test('every act of the area has a handler', () => {
  expect(Object.keys(programs).sort()).toEqual(Object.keys(studio.api.programs).sort())
})

test('an assigned template starts on the Monday of the chosen week, with warm-ups, deload and own cells', async () => {
  const program = await open(await assigned())
  expect(program.startsOn).toBe('2026-11-23')
  expect(program.weeks.map((week) => week.kind)).toEqual([
    'loading',
    'loading',
    'loading',
    'deload',
  ])
  const [day] = program.days
  expect(day?.rows.filter((row) => row.kind === 'warm-up').length).toBeGreaterThan(2)
  expect(day?.rows.find((row) => row.label === 'A')?.cells).toEqual([
    '4x5 @7 r3:00',
    '@8',
    '@8.5',
    'deload',
  ])
})

test('a second program for a client ends the first', async () => {
  const first = await assigned()
  const second = await assigned('novice-full-body')
  expect((await open(first)).isActive).toBe(false)
  expect((await open(second)).isActive).toBe(true)
})

test('a cell is written, cleared so that it inherits, and undone', async () => {
  const programId = await assigned()
  const row = (await open(programId)).days[0]?.rows.find((one) => one.label === 'A')
  if (!row) throw new Error('no row A')
  const write = (text: string) =>
    studio.api.programs.setCells({
      programId,
      how: 'type',
      cells: [{ rowId: row.id, week: 2, text }],
    })
  expectValue(await write('4x6 @7.5'))
  expectValue(await write(''))
  const texts = async () =>
    (await open(programId)).days[0]?.rows.find((one) => one.id === row.id)?.cells[1]
  expect(await texts()).toBeNull()
  expect(expectValue(await studio.api.history.undo({})).said).toBe(
    'Undid: write Barbell hip thrust, week 2',
  )
  expect(await texts()).toBe('4x6 @7.5')
})

test('rows are moved, duplicated and removed without losing their cells', async () => {
  const programId = await assigned()
  const day = (await open(programId)).days[0]
  const lifts = day?.rows.filter((row) => row.kind === 'lift') ?? []
  const [a, b] = lifts
  if (!day || !a || !b) throw new Error('no rows')
  const before = (await studio.core.examine())?.digest.all
  expectValue(
    await studio.api.programs.moveRows({
      programId,
      dayId: day.id,
      rowIds: [b.id],
      beforeRowId: a.id,
    }),
  )
  const moved = (await open(programId)).days[0]?.rows.filter((row) => row.kind === 'lift')
  expect(moved?.slice(0, 2).map((row) => row.id)).toEqual([b.id, a.id])
  expect(moved?.[0]?.cells).toEqual(b.cells)
  expectValue(await studio.api.programs.duplicateRows({ programId, rowIds: [a.id] }))
  expectValue(await studio.api.programs.removeRows({ programId, rowIds: [a.id] }))
  for (let i = 0; i < 3; i++) expectValue(await studio.api.history.undo({}))
  expect((await studio.core.examine())?.digest.all).toBe(before)
})

test('a duplicated week stands right after its model and shifts the deload', async () => {
  const programId = await assigned()
  expectValue(await studio.api.programs.duplicateWeek({ programId, week: 2 }))
  const program = await open(programId)
  expect(program.weeks.map((week) => week.kind)).toEqual([
    'loading',
    'loading',
    'loading',
    'loading',
    'deload',
  ])
  expect(program.days[0]?.rows.find((row) => row.label === 'A')?.cells).toEqual([
    '4x5 @7 r3:00',
    '@8',
    '@8',
    '@8.5',
    'deload',
  ])
})

test('a cell beyond the last week is refused and nothing is changed', async () => {
  const programId = await assigned()
  const rowId = (await open(programId)).days[0]?.rows[0]?.id ?? ''
  const answer = await studio.api.programs.setCells({
    programId,
    how: 'type',
    cells: [{ rowId, week: 9, text: '3x8' }],
  })
  expect(answer).toMatchObject({ ok: false, error: { code: 'rule-violated' } })
})

test('half-typed text survives a restart and is no act to undo', async () => {
  const programId = await assigned()
  const draftId = `${programId}/x`
  expectValue(await studio.api.programs.keepDraft({ clientId, draftId, text: '4x8 @' }))
  expect(expectValue(await studio.api.programs.drafts({ clientId })).drafts).toEqual([
    { id: draftId, text: '4x8 @' },
  ])
  expect(expectValue(await studio.api.history.state({})).undo?.act).toContain('assign')
})

test('what was lifted last time is told for each exercise of the program', async () => {
  const programId = await assigned()
  const [day] = (await open(programId)).days
  const plan = { clientId, programId, dayId: day?.id ?? '', week: 1 }
  const when = calendarDate('2026-11-23')
  const { sessionId } = expectValue(await studio.api.sessions.start({ ...plan, day: when }))
  const { entries } = expectValue(await studio.api.sessions.byId({ sessionId }))
  const entry = entries.find(({ exerciseId }) => exerciseId === 'hip-thrust-barbell')
  const typed = { sessionId, entryId: entry?.id ?? '', setId: null, text: '100x5@7' }
  expect(expectValue(await studio.api.programs.lastTimes({ programId })).lastTimes).toEqual([])
  expectValue(await studio.api.sessions.logText(typed))
  expect(expectValue(await studio.api.programs.lastTimes({ programId })).lastTimes).toEqual([
    { exerciseId: 'hip-thrust-barbell', said: '100: 1 × 5 @7' },
  ])
})
