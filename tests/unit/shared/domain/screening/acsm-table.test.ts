import { expect, test } from 'vitest'
import { ACSM_TABLE, acsmRow } from '../../../../../src/shared/domain/screening/acsm-table'

/** The table as the guidelines print it: active, disease, symptoms, row, clearance. */
const PRINTED = [
  ['no', 'no', 'no', 1, 'not-needed'],
  ['no', 'yes', 'no', 2, 'recommended'],
  ['no', 'no', 'yes', 3, 'recommended'],
  ['no', 'yes', 'yes', 3, 'recommended'],
  ['yes', 'no', 'no', 4, 'not-needed'],
  ['yes', 'yes', 'no', 5, 'before-vigorous'],
  ['yes', 'no', 'yes', 6, 'stop'],
  ['yes', 'yes', 'yes', 6, 'stop'],
] as const

test.each(PRINTED)(
  'active %s, disease %s, symptoms %s: row %i, clearance %s',
  (active, disease, symptoms, row, clearance) => {
    const answers = {
      isActive: active === 'yes',
      hasDisease: disease === 'yes',
      hasSymptoms: symptoms === 'yes',
    }
    expect(acsmRow(answers)).toMatchObject({ row, clearance })
  },
)

test('symptoms always close training until somebody cleared it', () => {
  expect(ACSM_TABLE.filter(({ hasSymptoms }) => hasSymptoms).map(({ opens }) => opens)).toEqual([
    'nothing',
    'nothing',
  ])
})
