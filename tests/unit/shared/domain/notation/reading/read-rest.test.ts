import { expect, it } from 'vitest'
import {
  LONGEST_PAUSE,
  readBareRest,
  readSaidRest,
} from '../../../../../../src/shared/domain/notation/reading/read-rest'

it.each([
  ['r90', 90, 90],
  ['rest :120', 120, 120],
  ['r2-3min', 120, 180],
  ['r1:30', 90, 90],
  ['90s rest', 90, 90],
  ['2 min rest', 120, 120],
  [':90', 90, 90],
  ['no rest', 0, 0],
  ['pause 90s', 90, 90],
])('reads the rest %s', (typed, from, to) => {
  expect(readSaidRest(typed, 0)).toEqual({ value: { from, to }, to: typed.length })
})

it('leaves a short pause to the repetition', () => {
  expect(readSaidRest(`pause ${LONGEST_PAUSE}s`, 0)).toBeUndefined()
  expect(readSaidRest(`pause ${LONGEST_PAUSE + 1}s`, 0)).toBeDefined()
})

it('takes a bare time for a rest only with its unit', () => {
  expect(readBareRest('90s', 0)?.value).toEqual({ from: 90, to: 90 })
  expect(readBareRest('90', 0)).toBeUndefined()
})
