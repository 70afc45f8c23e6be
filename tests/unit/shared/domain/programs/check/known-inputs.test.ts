import { expect, test } from 'vitest'
import { oneLift, work } from '../../../../../../src/shared/domain/programs/check/example-subject'
import { missingInputs } from '../../../../../../src/shared/domain/programs/check/known-inputs'
import { ruleOf } from '../../../../../../src/shared/domain/programs/check/rules'

function missing(ruleId: string, subject: ReturnType<typeof oneLift>) {
  const rule = ruleOf(ruleId)
  return rule && missingInputs(rule, subject)
}

test('a rule on percentages needs the max of some lift', () => {
  expect(missing('REP-06', oneLift(work(3)))).toEqual(['one-rep-max'])
  expect(missing('REP-06', oneLift(work(3, { percent: 80 })))).toEqual([])
})

test('a rule on rest needs a rest that was written', () => {
  expect(missing('REST-01', oneLift(work(3)))).toEqual(['rest'])
  expect(missing('REST-01', oneLift(work(3, {}, { rest: 90 })))).toEqual([])
})

test('a rule on the log needs a log and loads', () => {
  expect(missing('GAP-01', oneLift(work(3)))).toEqual(['log', 'loads'])
})
