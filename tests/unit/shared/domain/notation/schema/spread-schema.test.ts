import { expect, it } from 'vitest'
import {
  count,
  duration,
  milli,
  range,
  seconds,
  signedMilli,
  spread,
} from '../../../../../../src/shared/domain/notation/schema/spread-schema'

it('counts whole sets from one, seconds from none, and loads in whole thousandths', () => {
  expect([count, duration].map((schema) => schema.safeParse(0).success)).toEqual([false, false])
  expect([seconds, milli].map((schema) => schema.safeParse(0).success)).toEqual([true, true])
  expect(milli.safeParse(62.5).success).toBe(false)
  expect(milli.safeParse(-1).success).toBe(false)
  expect(signedMilli.safeParse(-1).success).toBe(true)
})

it('takes one value, both ends of a range, or at least two values', () => {
  expect(spread(count).safeParse({ kind: 'each', values: [8] }).success).toBe(false)
  expect(spread(count).safeParse({ kind: 'each', values: [8, 6] }).success).toBe(true)
  expect(range(seconds).safeParse({ from: 60 }).success).toBe(false)
})
