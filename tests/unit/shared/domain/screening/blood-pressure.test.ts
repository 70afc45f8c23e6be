import { expect, test } from 'vitest'
import { pressureWeight } from '../../../../../src/shared/domain/screening/blood-pressure'

test.each([
  [120, 80, 'none'],
  [160, 100, 'none'],
  [161, 80, 'relative'],
  [130, 101, 'relative'],
  [180, 110, 'relative'],
  [181, 90, 'absolute'],
  [150, 111, 'absolute'],
] as const)('%i/%i mmHg is %s', (systolic, diastolic, weight) => {
  expect(pressureWeight({ systolic, diastolic })).toBe(weight)
})
