import { expect, test } from 'vitest'
import { careRules } from '../../../../../../../src/shared/domain/programs/check/rules/care'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(careRules)

test('the rules about failure and age stand in their order', () => {
  expect(careRules.map(({ id }) => id)).toEqual(['FAIL-01', 'AGE-01'])
})
