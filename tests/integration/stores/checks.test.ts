import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkReads, checkWrites, dropReasonsOfRow } from '../../../src/main/stores/checks'
import { clientWrites } from '../../../src/main/stores/clients'
import { programWrites } from '../../../src/main/stores/programs'
import { emptyDatabase } from '../../support/empty-database'

let db: ReturnType<typeof emptyDatabase>
const program = (id: string) => ({
  ...{ id, client_id: 'dana', name: 'Block', goal: 'strength', starts_on: '2026-11-23' },
  ...{ weeks: 4, is_active: 1 },
})

beforeEach(() => {
  db = emptyDatabase()
  clientWrites(db).add({ id: 'dana', name: 'Dana Cruz', goal: '', unit: 'kg' })
  programWrites(db).add(program('p'))
})
afterEach(() => db.close())

test('a reason stands with its program until it is taken back', () => {
  const { addOverride, removeOverride } = checkWrites(db)
  addOverride({
    ...{ id: 'o', client_id: 'dana', program_id: 'p', row_id: null, rule_id: 'REP-01' },
    ...{ reason: 'a test week', day: '2026-11-22' },
  })
  const { overrides, override } = checkReads(db)
  expect(overrides('p')).toEqual([
    { id: 'o', rowId: null, ruleId: 'REP-01', reason: 'a test week', day: '2026-11-22' },
  ])
  expect(override('o')).toEqual({ programId: 'p', ruleId: 'REP-01' })
  removeOverride('o')
  expect(override('o')).toBeNull()
})

test('reasons for the exercise of a row go with it; those of other rows stay', () => {
  const { addOverride } = checkWrites(db)
  for (const id of ['squat', 'bench']) {
    addOverride({
      ...{ id: `why ${id}`, client_id: 'dana', program_id: 'p', row_id: id, rule_id: 'CONTRA-02' },
      ...{ reason: 'box at knee height', day: '2026-11-22' },
    })
  }
  dropReasonsOfRow(db, 'squat')
  expect(
    checkReads(db)
      .overrides('p')
      .map(({ rowId }) => rowId),
  ).toEqual(['bench'])
})

test('settings of a rule are kept once', () => {
  const { putSetting, removeSetting } = checkWrites(db)
  putSetting({ id: 'REP-01', is_off: 0, thresholds: '{}' })
  putSetting({ id: 'REP-01', is_off: 1, thresholds: '{"to":8}' })
  expect(checkReads(db).settings()).toEqual([{ id: 'REP-01', isOff: 1, thresholds: '{"to":8}' }])
  removeSetting('REP-01')
  expect(checkReads(db).settings()).toEqual([])
})

test('programs before this one are counted; without pain there is none', () => {
  expect(checkReads(db).earlierPrograms('dana', 'p')).toBe(0)
  programWrites(db).add(program('q'))
  expect(checkReads(db).earlierPrograms('dana', 'p')).toBe(1)
  expect(checkReads(db).lastPains('dana')).toEqual([])
})
