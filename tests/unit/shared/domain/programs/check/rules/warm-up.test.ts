import { expect, test } from 'vitest'
import { warmUpRules } from '../../../../../../../src/shared/domain/programs/check/rules/warm-up'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(warmUpRules)

test('the rules about warm-up and technique stand in their order', () => {
  expect(warmUpRules.map(({ id }) => id)).toEqual([
    'WU-01',
    'WU-02',
    'WU-03',
    'TECH-01',
    'TEMPO-01',
  ])
})
