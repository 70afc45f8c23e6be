import { equipmentRules } from '../../../../../../../src/shared/domain/programs/check/rules/equipment'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(equipmentRules)
