import { expect, test } from 'vitest'
import { progressRules } from '../../../../../../../src/shared/domain/programs/check/rules/progress'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(progressRules)

test('the rules about ladders, lighter weeks and breaks stand in their order', () => {
  expect(progressRules.map(({ id }) => id)).toEqual([
    'VAR-01',
    'VAR-02',
    'DEL-01',
    'DEL-02',
    'GAP-01',
  ])
})
