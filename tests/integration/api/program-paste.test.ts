import { afterEach, beforeEach, expect, test } from 'vitest'
import { programPaste } from '../../../src/main/api/program-paste'
import { firstDay, openProgramStudio, type ProgramStudio } from '../../support/program-studio'
import { expectValue } from '../../support/studio'

let it: ProgramStudio
beforeEach(async () => {
  it = await openProgramStudio()
})
afterEach(() => it.studio.remove())

const row = { exerciseId: null, label: 'E', note: '', cells: ['4x6 @7', '@8'] } as const

test('pasted rows with new exercises are one act, and one undo takes all of it back', async () => {
  expect(Object.keys(programPaste)).toEqual(['pasteRows'])
  const { day } = firstDay(await it.open())
  const before = await it.digest()
  const at = { programId: it.programId, dayId: day.id, beforeRowId: null }
  const rows = [
    { ...row, cells: [...row.cells], exercise: 'Zercher carry', note: 'slow' },
    { ...row, cells: [...row.cells], exercise: 'bench press' },
  ]
  const { rowIds } = expectValue(await it.studio.api.programs.pasteRows({ ...at, rows }))
  const pasted = firstDay(await it.open()).day.rows.filter(({ id }) => rowIds.includes(id))
  expect(pasted.map(({ note }) => note)).toEqual(['slow', ''])
  expect(pasted[1]).toMatchObject({ exerciseId: 'bench-press' })
  expect(pasted[0]?.cells.slice(0, 3)).toEqual(['4x6 @7', '@8', null])
  expect(expectValue(await it.studio.api.history.undo({})).said).toBe('Undid: paste 2 rows')
  expect(await it.digest()).toBe(before)
})

test('a day or an exercise that is not there is refused, and nothing is added', async () => {
  const { day } = firstDay(await it.open())
  const before = await it.digest()
  const rows = [{ ...row, cells: [...row.cells], exercise: 'x', exerciseId: 'nothing' }]
  const at = { programId: it.programId, beforeRowId: null }
  const refused = { ok: false, error: { code: 'not-found' } }
  const { pasteRows } = it.studio.api.programs
  expect(await pasteRows({ ...at, dayId: day.id, rows })).toMatchObject(refused)
  expect(await pasteRows({ ...at, dayId: 'elsewhere', rows })).toMatchObject(refused)
  expect(await it.digest()).toBe(before)
})
