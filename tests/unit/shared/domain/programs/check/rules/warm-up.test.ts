import { warmUpRules } from '../../../../../../../src/shared/domain/programs/check/rules/warm-up'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(warmUpRules)
