import { afterEach, beforeEach, expect, test } from 'vitest'
import { programRows } from '../../../src/main/api/program-rows'
import { firstDay, openProgramStudio, type ProgramStudio } from '../../support/program-studio'
import { expectValue } from '../../support/studio'

let it: ProgramStudio
beforeEach(async () => {
  it = await openProgramStudio()
})
afterEach(() => it.studio.remove())

const bench = {
  kind: 'lift',
  exerciseId: 'bench-press',
  label: 'D',
  dose: '',
  goal: null,
  cells: ['5x5 80%'],
} as const

test('these are the acts on rows', () => {
  expect(Object.keys(programRows)).toEqual([
    'addRows',
    'changeRow',
    'swapExercise',
    'labelRows',
    'moveRows',
    'duplicateRows',
    'removeRows',
  ])
})

test('a row that the grid already shows keeps the id it was given there', async () => {
  const { day, a } = firstDay(await it.open())
  const id = it.studio.newId()
  const { rowIds } = expectValue(
    await it.studio.api.programs.addRows({
      programId: it.programId,
      dayId: day.id,
      beforeRowId: a.id,
      rows: [{ ...bench, id, cells: [...bench.cells] }],
    }),
  )
  expect(rowIds).toEqual([id])
  const rows = (await it.open()).days[0]?.rows.map((row) => row.id) ?? []
  expect(rows.indexOf(id)).toBe(rows.indexOf(a.id) - 1)
})

test('a swapped exercise keeps its place and its targets', async () => {
  const { a } = firstDay(await it.open())
  const swap = { programId: it.programId, rowId: a.id, exerciseId: 'bench-press' }
  const before = await it.digest()
  expectValue(await it.studio.api.programs.swapExercise(swap))
  expect(firstDay(await it.open()).a).toEqual({ ...a, exerciseId: 'bench-press' })
  expect(expectValue(await it.studio.api.history.undo({})).said).toBe(
    'Undid: swap Barbell hip thrust for Bench press',
  )
  expect(await it.digest()).toBe(before)
})

test('a lift becomes a warm-up drill and is one lift less', async () => {
  const { a, b } = firstDay(await it.open())
  const change = { programId: it.programId, rowId: a.id, kind: 'warm-up' } as const
  expectValue(await it.studio.api.programs.changeRow(change))
  expect(firstDay(await it.open()).a.id).toBe(b.id)
})

test('two rows become a superset in one act', async () => {
  const { a, b } = firstDay(await it.open())
  const before = await it.digest()
  const labels = [
    { rowId: a.id, label: 'A1' },
    { rowId: b.id, label: 'A2' },
  ]
  expectValue(await it.studio.api.programs.labelRows({ programId: it.programId, labels }))
  const after = firstDay(await it.open())
  expect([after.a.label, after.b.label]).toEqual(['A1', 'A2'])
  expectValue(await it.studio.api.history.undo({}))
  expect(await it.digest()).toBe(before)
})

test('an exercise that is not known, and a row of another program, are refused without a trace', async () => {
  const { day, a } = firstDay(await it.open())
  const before = await it.digest()
  const { programId } = it
  const { programs } = it.studio.api
  const rows = [{ ...bench, exerciseId: 'nothing', cells: [] }]
  const answers = [
    await programs.addRows({ programId, dayId: day.id, beforeRowId: null, rows }),
    await programs.changeRow({ programId, rowId: a.id, exerciseId: 'nothing' }),
    await programs.changeRow({ programId, rowId: 'elsewhere', note: 'x' }),
    await programs.removeRows({ programId, rowIds: [a.id, 'elsewhere'] }),
  ]
  for (const answer of answers) {
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
  }
  expect(await it.digest()).toBe(before)
})
