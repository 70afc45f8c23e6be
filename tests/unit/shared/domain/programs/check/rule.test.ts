import { expect, test } from 'vitest'
import {
  CHECK_INPUTS,
  RULE_FAMILIES,
  SEVERITIES,
} from '../../../../../../src/shared/domain/programs/check/rule'
import { sayEnglish } from '../../../../../../src/shared/messages/say'

test('every family, input and severity has a word', () => {
  const keys = [
    ...RULE_FAMILIES.map((family) => `checks.family.${family}`),
    ...CHECK_INPUTS.map((input) => `checks.input.${input}`),
    ...SEVERITIES.map((severity) => `checks.severity.${severity}`),
  ]
  expect(keys.map((key) => sayEnglish(key)).every((word) => word.length > 2)).toBe(true)
})
