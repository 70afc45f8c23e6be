import { loadRules } from '../../../../../../../src/shared/domain/programs/check/rules/load'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(loadRules)
