import { expect, test } from 'vitest'
import { alignWeeks } from '../../../../../../src/shared/domain/programs/merge/align-weeks'
import { planRow } from '../../../../../support/plan-bodies'

function columns(cells: readonly (string | null)[], deload?: number) {
  const weeks = cells.map((_, week) => ({
    kind: week + 1 === deload ? ('deload' as const) : ('loading' as const),
    name: '',
  }))
  return { weeks, rows: new Map([['squat', planRow('squat', cells)]]) }
}

test('a week put between others is found by what the others say', () => {
  expect(alignWeeks(columns(['4x5', '@8', '@9']), columns(['4x5', '3x3', '@8', '@9']))).toEqual([
    0,
    null,
    1,
    2,
  ])
})

test('a week that repeats the one before comes in after it', () => {
  expect(alignWeeks(columns(['4x5', '@8']), columns(['4x5', '4x5', '@8']))).toEqual([0, null, 1])
  expect(alignWeeks(columns(['4x5', null]), columns(['4x5', null, null]))).toEqual([0, 1, null])
})

test('a week that was taken out is missing, the later ones keep what they are', () => {
  expect(alignWeeks(columns(['4x5', '@8', '@9']), columns(['4x5', '@9']))).toEqual([0, 2])
})

test('as many weeks as before: each is itself, whatever was rewritten', () => {
  expect(alignWeeks(columns(['4x5', '@8']), columns(['@8', '4x5'], 2))).toEqual([0, 1])
})

test('a deload is told from the loading week with the same texts', () => {
  expect(alignWeeks(columns(['@8', '@8'], 2), columns(['@8', '@8', '@8'], 3))).toEqual([0, null, 1])
})
