import { expect, test } from 'vitest'
import { MEDICATIONS } from '../../../../../src/shared/domain/screening/medications'
import { sayEnglish } from '../../../../../src/shared/messages/say'

test('every group of medication says what to watch', () => {
  for (const medication of MEDICATIONS.filter((key) => key !== 'other')) {
    expect(sayEnglish(`screening.medication.${medication}`)).toMatch(/^[A-Z][^:]+: [a-z]/)
  }
})
