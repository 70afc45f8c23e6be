import { expect, test } from 'vitest'
import type { PerformedSet } from '../../../../../../src/shared/domain/progress/performed'
import { setShare, tonnageMg } from '../../../../../../src/shared/domain/progress/work/tonnage'
import { day, session } from '../rows'

function kilograms(text: string, more: Partial<PerformedSet> = {}) {
  const [set] = session(day(0), text, more) as [PerformedSet] // as: one text makes one set
  const mg = tonnageMg(set)
  return mg === undefined ? undefined : mg / 1e6
}

test('five reps with 100 kg are 500 kg', () => {
  expect(kilograms('100 x 5')).toBe(500)
  expect(kilograms('100lb x 1')).toBeCloseTo(45.359, 3)
})

test('eight a side with 20 kg count both sides, one side alone counts once', () => {
  expect(kilograms('20 x 8', { perSideCount: 2 })).toBe(320)
  expect(kilograms('20 x 8', { perSideCount: 1 })).toBe(160)
})

test('two dumbbells of 20 kg are 40 kg', () => {
  expect(kilograms('20 x 8', { implementCount: 2 })).toBe(320)
})

test('bodyweight and holds have no known tonnage, which is not zero', () => {
  expect(kilograms('bw x 8')).toBeUndefined()
  expect(kilograms('24', { metres: 40 })).toBeUndefined()
})

test('one side is half a set, both sides are one', () => {
  const [both, one, together] = ([2, 1, 0] as const).map((perSideCount) =>
    setShare({ load: { kind: 'none' }, perSideCount }),
  )
  expect([both, one, together]).toEqual([1, 0.5, 1])
})
