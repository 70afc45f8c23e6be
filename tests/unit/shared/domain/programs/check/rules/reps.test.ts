import { expect, test } from 'vitest'
import { repRules } from '../../../../../../../src/shared/domain/programs/check/rules/reps'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(repRules)

test('the rules about reps stand in their order', () => {
  expect(repRules.map(({ id }) => id)).toEqual([
    'REP-01',
    'REP-02',
    'REP-03',
    'REP-04',
    'REP-05',
    'REP-06',
  ])
})
