import { expect, test } from 'vitest'
import { setRules } from '../../../../../../../src/shared/domain/programs/check/rules/sets'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(setRules)

test('the rules about sets stand in their order', () => {
  expect(setRules.map(({ id }) => id)).toEqual([
    'SET-01',
    'SET-02',
    'SET-03',
    'SET-04',
    'SET-05',
    'SET-06',
    'SET-07',
  ])
})
