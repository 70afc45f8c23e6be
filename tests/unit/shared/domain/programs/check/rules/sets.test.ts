import { setRules } from '../../../../../../../src/shared/domain/programs/check/rules/sets'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(setRules)
