import { afterEach, beforeEach, expect, test } from 'vitest'
import { reorderWeeks } from '../../../src/main/api/program-week-order'
import type { ProgramRecord } from '../../../src/shared/contract/programs'
import { firstDay, openProgramStudio, type ProgramStudio } from '../../support/program-studio'
import { expectValue } from '../../support/studio'

let it: ProgramStudio
beforeEach(async () => {
  it = await openProgramStudio()
})
afterEach(() => it.studio.remove())

async function writeFirstRow(texts: readonly string[]): Promise<void> {
  const { a } = firstDay(await it.open())
  const cells = texts.map((text, at) => ({ rowId: a.id, week: at + 1, text }))
  expectValue(
    await it.studio.api.programs.setCells({ programId: it.programId, how: 'type', cells }),
  )
}

const cellsOf = (program: ProgramRecord) => firstDay(program).a.cells.slice(0, 4)

test('a week that moves keeps what it meant, and so do those it passes', async () => {
  expect(reorderWeeks).toBeInstanceOf(Function)
  await writeFirstRow(['4x5 @7', '@7.5', '@8', '3x5'])
  const before = await it.digest()
  const { programId } = it
  expectValue(await it.studio.api.programs.moveWeek({ programId, week: 1, to: 2 }))
  expect(cellsOf(await it.open())).toEqual(['4x5 @7.5', '4x5 @7', '@8', '3x5'])
  expect(expectValue(await it.studio.api.history.undo({})).said).toMatch(/^Undid: move a week of /)
  expect(await it.digest()).toBe(before)
})

test('an inserted week inherits; the weeks behind it go on as they were', async () => {
  await writeFirstRow(['4x5 @7', '@7.5', '@8', '3x5'])
  const { programId } = it
  const { weeks } = await it.open()
  expectValue(await it.studio.api.programs.insertWeek({ programId, week: 2 }))
  const program = await it.open()
  expect(program.weeks.length).toBe(weeks.length + 1)
  expect(cellsOf(program)).toEqual(['4x5 @7', null, '@7.5', '@8'])
})

test('a week taken out leaves the others as they were, and undo brings it back', async () => {
  await writeFirstRow(['4x5 @7', '5x5', '@8', '3x5'])
  const before = await it.digest()
  const { programId } = it
  expectValue(await it.studio.api.programs.removeWeek({ programId, week: 2 }))
  expect(cellsOf(await it.open()).slice(0, 3)).toEqual(['4x5 @7', '5x5 @8', '3x5'])
  expectValue(await it.studio.api.history.undo({}))
  expect(await it.digest()).toBe(before)
})

test('weeks with a logged session keep their places; the last week left cannot go', async () => {
  const { programId, clientId } = it
  const { day } = firstDay(await it.open())
  expectValue(
    await it.studio.api.sessions.start({
      clientId,
      programId,
      dayId: day.id,
      week: 2,
      day: '2026-12-01' as never,
    }), // as: a day of the tests
  )
  const refused = { ok: false, error: { code: 'rule-violated' } }
  expect(await it.studio.api.programs.moveWeek({ programId, week: 1, to: 2 })).toMatchObject(
    refused,
  )
  expect(await it.studio.api.programs.removeWeek({ programId, week: 1 })).toMatchObject(refused)
  expect(await it.studio.api.programs.moveWeek({ programId, week: 3, to: 4 })).toMatchObject({
    ok: true,
  })
  expectValue(await it.studio.api.programs.change({ programId, weeks: 1 }))
  expect(await it.studio.api.programs.removeWeek({ programId, week: 1 })).toMatchObject(refused)
})
