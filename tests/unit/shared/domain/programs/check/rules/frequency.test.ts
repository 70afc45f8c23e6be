import { frequencyRules } from '../../../../../../../src/shared/domain/programs/check/rules/frequency'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(frequencyRules)
