import { repRules } from '../../../../../../../src/shared/domain/programs/check/rules/reps'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(repRules)
