import { expect, test } from 'vitest'
import { neededMaxes } from '../../../../../src/shared/domain/programs/needed-maxes'
import { sheetOf } from '../../../../../src/shared/domain/programs/program-sheet'
import { block, dana, row } from '../../../../support/sheet-builders'

test('each missing max is asked once, in the order of the program; what is known is not asked', () => {
  const rows = [
    row('pull-up', ['5x5 80%', '5x5 85%', null, null]),
    row('hip-thrust', ['4x5 80%', null, null, null]),
    row('front-squat', ['4x5 80%', '@8', null, null], { label: 'B' }),
  ]
  const needs = neededMaxes(sheetOf(block(rows), dana({ maxes: [] })))
  const lifts = needs.filter(({ what }) => what === 'one-rep-max').map(({ liftId }) => liftId)
  expect(lifts).toEqual(['pull-up', 'hip-thrust', 'back-squat'])
  expect(neededMaxes(sheetOf(block(rows.slice(1)), dana()))).toEqual([])
})
