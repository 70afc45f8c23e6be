import { expect, test } from 'vitest'
import { safetyRules } from '../../../../../../../src/shared/domain/programs/check/rules/safety'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(safetyRules)

test('the rules about pain, screening and conditions stand in their order', () => {
  expect(safetyRules.map(({ id }) => id)).toEqual([
    'PAIN-01',
    'SCR-01',
    'SCR-02',
    'CONTRA-01',
    'CONTRA-02',
  ])
})
