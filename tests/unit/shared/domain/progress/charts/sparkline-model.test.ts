import { expect, test } from 'vitest'
import { emptyContext } from '../../../../../../src/shared/domain/progress/charts/chart-context'
import {
  changeInSixWeeks,
  sparklineModel,
  sparklineValues,
} from '../../../../../../src/shared/domain/progress/charts/sparkline-model'
import type { LiftProgress } from '../../../../../../src/shared/domain/progress/trend/lift-progress'
import { day, progressOf, session, singles, words } from '../rows'

function spark(progress: LiftProgress) {
  return sparklineModel(progress, { context: emptyContext }, words)
}

const rise = Array.from({ length: 12 }, (_, index) => 100 + index * 2)

test('a lift in thumbnail shows its latest value and the change in six weeks', () => {
  const model = spark(progressOf(singles(rise, 7)))
  expect(model).toMatchObject({
    latest: '122 kg',
    change: '+12',
    direction: 'up',
    lowLabel: '100',
    highLabel: '122',
  })
  expect(model?.record?.value).toBe(122)
  expect(model?.description).toBe('Squat: from 100 kg to 122 kg, 12 sessions in 12 weeks')
})

test('a flat lift looks flat', () => {
  const model = spark(progressOf(singles([72, 72, 72, 72], 7)))
  expect([model?.lowLabel, model?.highLabel]).toEqual(['70', '74'])
  expect(model?.direction).toBe('level')
})

test('one light day at the end does not turn the change around', () => {
  const progress = progressOf([...singles(rise, 7), ...session(day(80), '110 x 1 @10')])
  expect(changeInSixWeeks(progress)).toBeGreaterThan(0)
})

test('with all sessions in six weeks there is no change to tell yet', () => {
  const progress = progressOf(singles([100, 102, 104], 4))
  expect(changeInSixWeeks(progress)).toBeUndefined()
  expect(spark(progress)?.change).toBe('')
})

test('the line is broken where the lift paused', () => {
  const progress = progressOf([...singles([100, 101], 4), ...session(day(30), '100 x 1 @10')])
  expect(spark(progress)?.lines.map((line) => line.length)).toEqual([2, 1])
})

test('lifts on a shared scale have the same ends', () => {
  const progress = progressOf(singles(rise, 7))
  expect(sparklineValues(progress)).toHaveLength(12)
  const model = sparklineModel(
    progress,
    { context: emptyContext, scale: { low: 40, high: 140 } },
    words,
  )
  expect([model?.lowLabel, model?.highLabel]).toEqual(['40', '140'])
})

test('deload weeks outside the twelve weeks are left away', () => {
  const progress = progressOf(singles(rise, 7))
  const context = {
    ...emptyContext,
    deloads: [
      { from: day(21), to: day(27) },
      { from: day(-70), to: day(-64) },
    ],
  }
  expect(sparklineModel(progress, { context }, words)?.deloads).toHaveLength(1)
})

test('a lift nobody trained for twelve weeks has no thumbnail', () => {
  expect(spark(progressOf(singles(rise, 7), { today: day(400) }))).toBeUndefined()
})
