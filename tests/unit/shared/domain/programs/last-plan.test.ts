import { expect, test } from 'vitest'
import { printPrescription } from '../../../../../src/shared/domain/notation/print'
import { formerRows, lastPlan } from '../../../../../src/shared/domain/programs/last-plan'
import { calendarDate } from '../../../../../src/shared/kernel/calendar-date'
import { block, row } from '../../../../support/sheet-builders'

const now = calendarDate('2026-11-30')
const autumn = {
  ...block([row('hip-thrust', ['4x8 @7', '@8', null])], 3),
  startsOn: calendarDate('2026-10-05'),
}
const summer = {
  ...block([row('hip-thrust', ['3x12']), row('back-squat', ['5x5 80kg'])], 3),
  startsOn: calendarDate('2026-07-06'),
}

test('what was prescribed last is the last week of the newest program that has the exercise', () => {
  const rows = formerRows([autumn, summer])
  const said = rows.map((former) => {
    const last = lastPlan(former, now, 'kg')
    return [former.exerciseId, last && printPrescription(last.prescription), last?.on]
  })
  expect(said).toEqual([
    ['hip-thrust', '4x8 @8', '2026-10-19'],
    ['back-squat', '5x5 80kg', '2026-07-20'],
  ])
})

test('weeks that never came are no last prescription', () => {
  const [former] = formerRows([autumn])
  const last = former && lastPlan(former, calendarDate('2026-10-12'), 'kg')
  expect(last && printPrescription(last.prescription)).toBe('4x8 @7')
})

test('a deload is not what the next block goes on from', () => {
  const { weeks } = autumn
  const ending = { ...autumn, weeks: weeks.with(2, { kind: 'deload', name: '' }) }
  const [former] = formerRows([ending])
  expect(former && lastPlan(former, now, 'kg')?.on).toBe('2026-10-12')
})

test('drills and rows without a word are left out', () => {
  const drill = { ...row('cat-cow', []), kind: 'warm-up' as const }
  expect(formerRows([block([drill, row('plank', [null, ' '])], 3)])).toEqual([])
})
