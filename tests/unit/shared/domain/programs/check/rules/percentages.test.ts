import { percentageRules } from '../../../../../../../src/shared/domain/programs/check/rules/percentages'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(percentageRules)
