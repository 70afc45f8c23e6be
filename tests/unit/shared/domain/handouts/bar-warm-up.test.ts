import { expect, test } from 'vitest'
import { barWarmUp } from '../../../../../src/shared/domain/handouts/bar-warm-up'
import { sheetRow } from '../../../../../src/shared/domain/programs/sheet-row'
import { block, dana, row } from '../../../../support/sheet-builders'

const context = dana()
const { weeks } = block([])
const ramp = (...rows: Parameters<typeof row>[]) =>
  barWarmUp(
    rows.map((one) => sheetRow(row(...one), weeks, context)),
    0,
    context,
  )

test('the ramp leads to the first lift with a bar and says which that is', () => {
  const { barLift, barWarmUp: sets } = ramp(['plank', ['3x30s']], ['hip-thrust', ['4x5 100kg']])
  expect(barLift).toBe('A')
  expect(ramp(['hip-thrust', ['4x5 100kg'], { label: '' }]).barLift).toBe('Barbell hip thrust')
  expect(sets.length).toBeGreaterThan(1)
  expect(sets.at(-1)).not.toContain('100 ×')
})

test('warm-up sets that the coach typed are the ramp, set by set', () => {
  expect(ramp(['back-squat', ['wu 2x5 40kg, 1x3 60kg; 3x5 100kg']]).barWarmUp).toEqual([
    '40 × 5',
    '40 × 5',
    '60 × 3',
  ])
})

test('without a bar or a load there is no ramp', () => {
  expect(ramp(['split-squat', ['3x8 14kg']])).toEqual({ barLift: '', barWarmUp: [] })
  expect(ramp(['hip-thrust', ['4x5']])).toEqual({ barLift: '', barWarmUp: [] })
})
