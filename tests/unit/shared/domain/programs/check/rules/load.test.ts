import { expect, test } from 'vitest'
import { loadRules } from '../../../../../../../src/shared/domain/programs/check/rules/load'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(loadRules)

test('the rules about steps in load stand in their order', () => {
  expect(loadRules.map(({ id }) => id)).toEqual(['LOAD-01', 'LOAD-02', 'LOAD-03', 'LOAD-04'])
})
