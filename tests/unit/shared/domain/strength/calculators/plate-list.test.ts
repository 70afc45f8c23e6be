import { expect, test } from 'vitest'
import {
  printPlateList,
  readPlateList,
} from '../../../../../../src/shared/domain/strength/calculators/plate-list'

const printed = (text: string) => {
  const read = readPlateList(text, 'kg')
  return read.ok ? printPlateList(read.value) : read.error.key
}

test.each([
  ['20x8, 15x2, 1.25x4', '20x8, 15x2, 1.25x4'],
  ['20x8,15x2', 'strength.noPlate'],
  ['20 x 8; 15×2', '20x8, 15x2'],
  ['25 20 15', '25x2, 20x2, 15x2'],
  ['2,5x4, 1,25x2', '2.5x4, 1.25x2'],
  ['20x8,', '20x8'],
  ['', ''],
])('plates typed as %s are %s', (typed, plates) => {
  expect(printed(typed)).toBe(plates)
})

test.each(['20x8 foo', '-20', '0', '20x9999', 'x', Array(41).fill('20').join(' ')])(
  'what is no plate is named: %s',
  (typed) => {
    expect(readPlateList(typed, 'kg').ok).toBe(false)
  },
)
