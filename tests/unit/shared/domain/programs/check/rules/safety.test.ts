import { safetyRules } from '../../../../../../../src/shared/domain/programs/check/rules/safety'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(safetyRules)
