import { expect, test } from 'vitest'
import {
  implementCountOf,
  oneRepMaxOf,
  resolveContextOf,
} from '../../../../../src/shared/domain/programs/sheet-lift'
import { load } from '../../../../../src/shared/domain/units/load'
import { dana } from '../../../../support/sheet-builders'

test('a front squat takes its percentages of the back squat', () => {
  const context = dana()
  expect(resolveContextOf(context, 'front-squat', false)?.lift.reference?.name).toBe('Back squat')
  const squat = context.exercises.get('front-squat')
  expect(squat && oneRepMaxOf(context, squat)).toEqual(load(75, 'kg'))
})

test('the body is lifted too in a pull-up, and nothing is loaded where nobody said what with', () => {
  const pullUp = resolveContextOf(dana({ equipment: [] }), 'pull-up', false)
  expect(pullUp?.lift.countsBodyMass).toBe(true)
  expect(pullUp?.loader).toBeUndefined()
})

test('dumbbells are counted twice', () => {
  expect([
    implementCountOf({ loadType: 'two-dumbbells' }),
    implementCountOf({ loadType: 'barbell' }),
  ]).toEqual([2, 1])
})

test('an exercise that has gone has no loads', () => {
  expect(resolveContextOf(dana(), 'gone', false)).toBeUndefined()
})
