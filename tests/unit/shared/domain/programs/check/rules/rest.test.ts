import { restRules } from '../../../../../../../src/shared/domain/programs/check/rules/rest'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(restRules)
