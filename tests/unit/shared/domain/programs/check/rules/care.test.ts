import { careRules } from '../../../../../../../src/shared/domain/programs/check/rules/care'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(careRules)
