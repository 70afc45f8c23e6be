import { expect, test } from 'vitest'
import { balanceRules } from '../../../../../../../src/shared/domain/programs/check/rules/balance'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(balanceRules)

test('the rules about push against pull, knee against hip, and the same lift twice stand in their order', () => {
  expect(balanceRules.map(({ id }) => id)).toEqual(['BAL-01', 'DUP-01'])
})
