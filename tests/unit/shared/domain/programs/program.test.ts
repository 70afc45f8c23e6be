import { expect, test } from 'vitest'
import { rowsOf } from '../../../../../src/shared/domain/programs/program'
import { block, row } from '../../../../support/sheet-builders'

test('the rows of a program come in order, each with the day it stands in', () => {
  const program = block([row('hip-thrust', ['4x5 @7']), row('plank', ['3x30s'])], 1)
  expect(rowsOf(program).map((found) => [found.day.name, found.row.exerciseId])).toEqual([
    ['Lower A', 'hip-thrust'],
    ['Lower A', 'plank'],
  ])
})
