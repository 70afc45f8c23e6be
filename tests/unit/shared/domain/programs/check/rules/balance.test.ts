import { balanceRules } from '../../../../../../../src/shared/domain/programs/check/rules/balance'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(balanceRules)
