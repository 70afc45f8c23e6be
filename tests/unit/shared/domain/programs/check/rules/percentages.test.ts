import { expect, test } from 'vitest'
import { percentageRules } from '../../../../../../../src/shared/domain/programs/check/rules/percentages'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(percentageRules)

test('the rules about percentages and their max stand in their order', () => {
  expect(percentageRules.map(({ id }) => id)).toEqual(['LOAD-05', 'LOAD-06'])
})
