import { expect, test } from 'vitest'
import { SHEET_LINES } from '../../../../../src/renderer/features/first-run/sheet-lines'

test('the sheet on the first screen is one a coach would hand out', () => {
  for (const { sets, deloadSets } of SHEET_LINES) expect(deloadSets).toBeLessThan(sets)
  const plank = SHEET_LINES.find(({ name }) => name === 'plank')
  expect(plank).toMatchObject({ amount: '30 s' })
  expect(plank?.load).toBeUndefined()
  const loads = SHEET_LINES.flatMap(({ load }) => load?.kg ?? [])
  expect(new Set(loads).size).toBe(loads.length)
})
