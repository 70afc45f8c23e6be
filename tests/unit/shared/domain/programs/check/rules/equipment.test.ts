import { expect, test } from 'vitest'
import { equipmentRules } from '../../../../../../../src/shared/domain/programs/check/rules/equipment'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(equipmentRules)

test('the rules about spotting and the place stand in their order', () => {
  expect(equipmentRules.map(({ id }) => id)).toEqual([
    'SPOT-01',
    'SPOT-02',
    'SPOT-03',
    'EQ-01',
    'EQ-02',
    'EQ-03',
    'EQ-04',
  ])
})
