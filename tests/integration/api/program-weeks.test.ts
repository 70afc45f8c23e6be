import { afterEach, beforeEach, expect, test } from 'vitest'
import { programWeeks } from '../../../src/main/api/program-weeks'
import { firstDay, openProgramStudio, type ProgramStudio } from '../../support/program-studio'
import { expectValue } from '../../support/studio'

let it: ProgramStudio
beforeEach(async () => {
  it = await openProgramStudio()
})
afterEach(() => it.studio.remove())

test('these are the acts on cells and weeks', () => {
  expect(Object.keys(programWeeks)).toEqual([
    'setWeek',
    'setCells',
    'duplicateWeek',
    'insertWeek',
    'moveWeek',
    'removeWeek',
  ])
})

test('a text typed over several weeks is one act, and one undo takes it back', async () => {
  const { a } = firstDay(await it.open())
  const before = await it.digest()
  const cells = ['4x6 @7', '@8', '@9'].map((text, i) => ({ rowId: a.id, week: i + 1, text }))
  const write = { programId: it.programId, how: 'split', cells } as const
  expectValue(await it.studio.api.programs.setCells({ ...write, cells }))
  expect(firstDay(await it.open()).a.cells.slice(0, 3)).toEqual(['4x6 @7', '@8', '@9'])
  expect(expectValue(await it.studio.api.history.undo({})).said).toBe(
    'Undid: write Barbell hip thrust over 3 weeks',
  )
  expect(await it.digest()).toBe(before)
})

test('weeks that are cut off go with their cells, and undo brings them back', async () => {
  const { programId } = it
  const before = await it.digest()
  expectValue(await it.studio.api.programs.change({ programId, weeks: 2 }))
  const program = await it.open()
  expect(program.weeks.map(({ kind }) => kind)).toEqual(['loading', 'loading'])
  expect(firstDay(program).a.cells.length).toBe(2)
  expectValue(await it.studio.api.history.undo({}))
  expect(await it.digest()).toBe(before)
})

test('a week becomes a deload with a name; a week that does not exist is refused', async () => {
  const { programId } = it
  const week = { programId, kind: 'deload', name: 'travel' } as const
  expectValue(await it.studio.api.programs.setWeek({ ...week, week: 2 }))
  expect((await it.open()).weeks[1]).toEqual({ kind: 'deload', name: 'travel' })
  expect(await it.studio.api.programs.setWeek({ ...week, week: 9 })).toMatchObject({
    ok: false,
    error: { code: 'rule-violated' },
  })
})

test('a program has a deload rule of its own, and undo brings the usual one back', async () => {
  const { programId } = it
  const before = await it.digest()
  const deloadRule = { setsLess: 50, loadLess: 20, rirMore: 3 }
  expectValue(await it.studio.api.programs.change({ programId, deloadRule }))
  expect((await it.open()).deloadRule).toEqual(deloadRule)
  expectValue(await it.studio.api.history.undo({}))
  expect((await it.open()).deloadRule).toBeUndefined()
  expect(await it.digest()).toBe(before)
})
