import { progressRules } from '../../../../../../../src/shared/domain/programs/check/rules/progress'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(progressRules)
