import { expect, test } from 'vitest'
import { orderRules } from '../../../../../../../src/shared/domain/programs/check/rules/order'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(orderRules)

test('the rules about the order of a session stand in their order', () => {
  expect(orderRules.map(({ id }) => id)).toEqual(['ORD-01', 'ORD-02', 'ORD-03', 'ORD-04'])
})
