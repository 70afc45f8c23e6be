import { orderRules } from '../../../../../../../src/shared/domain/programs/check/rules/order'
import { testExamples } from '../../../../../../support/rule-examples'

testExamples(orderRules)
