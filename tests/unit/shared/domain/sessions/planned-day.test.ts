import { expect, test } from 'vitest'
import { parsePrescription } from '../../../../../src/shared/domain/notation/parse'
import type { ProgramRow } from '../../../../../src/shared/domain/programs/program'
import { type PlannedLine, plannedDay } from '../../../../../src/shared/domain/sessions/planned-day'

const row = (change: Partial<ProgramRow>): ProgramRow => ({
  id: 'r',
  kind: 'lift',
  exerciseId: 'hip-thrust-barbell',
  label: 'A',
  dose: '',
  goal: null,
  note: '',
  cells: [],
  ...change,
})

function line(change: Partial<ProgramRow>, text?: string): PlannedLine {
  const facts = { row: row(change), isOneSided: false, implements: 1 } as const
  if (text === undefined) return facts
  const prescription = parsePrescription(text, {})
  const loads = prescription.groups.map(() => ({ kind: 'none' }) as const)
  return { ...facts, week: { prescription, loads } }
}

test('drills come first as ticks with their dose, then the lifts in the order of the day', () => {
  const day = plannedDay([
    line({ id: 'a' }, '4x5 @7'),
    line({ id: 'w', kind: 'warm-up', exerciseId: 'easy-bike', label: '', dose: '5min' }),
    line({ id: 'b', label: 'B1' }, '3x8'),
  ])
  expect(day.map(({ kind, label }) => [kind, label])).toEqual([
    ['warm-up', ''],
    ['lift', 'A'],
    ['lift', 'B1'],
  ])
  expect(day[0]?.sets).toMatchObject([{ isWarmUp: true, text: '5min' }])
})

test('ramp sets stand before work sets', () => {
  const [lift] = plannedDay([line({}, 'wu 2x5; 3x5 @8')])
  expect(lift?.sets.map(({ isWarmUp }) => isWarmUp)).toEqual([true, true, false, false, false])
})

test('a row that is off this week is not on the sheet', () => {
  expect(plannedDay([line({})])).toEqual([])
})
