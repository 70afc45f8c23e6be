import { expect, test } from 'vitest'
import { frequencyRules } from '../../../../../../../src/shared/domain/programs/check/rules/frequency'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(frequencyRules)

test('the rules about the days of the week stand in their order', () => {
  expect(frequencyRules.map(({ id }) => id)).toEqual(['FREQ-01', 'FREQ-02', 'FREQ-03', 'FREQ-04'])
})
