import { expect, test } from 'vitest'
import { restRules } from '../../../../../../../src/shared/domain/programs/check/rules/rest'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(restRules)

test('the rules about rest stand in their order', () => {
  expect(restRules.map(({ id }) => id)).toEqual(['REST-01', 'REST-02', 'REST-03'])
})
