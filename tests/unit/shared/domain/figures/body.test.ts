import { expect, test } from 'vitest'
import { BODY, GIRTH } from '../../../../../src/shared/domain/figures/body'

test('the parts of a standing body add up to its stature', () => {
  const height = BODY.ankleHeight + BODY.shank + BODY.thigh + BODY.trunk + BODY.neck + BODY.head
  expect(height).toBeGreaterThan(0.97)
  expect(height).toBeLessThan(1.03)
  expect(GIRTH.thigh[0]).toBeGreaterThan(GIRTH.thigh[1])
})
