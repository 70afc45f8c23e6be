import { expect, test } from 'vitest'
import type { Stroke } from '../../../../../src/shared/domain/figures/drawing'
import { boxOf } from '../../../../../src/shared/domain/figures/drawing'
import { before, behind, edged, rod } from '../../../../../src/shared/domain/figures/laid-thing'

const bar = rod([
  [0, 0],
  [1, 0],
])
const STROKES: readonly Stroke[] = [
  bar,
  { kind: 'disc', at: [0, 0], radius: 0.1, tone: 'thing' },
  { kind: 'ring', at: [0, 0], radius: 0.1, width: 0.02, tone: 'thing' },
  { kind: 'capsule', from: [0, 0], to: [1, 0], radii: [0.1, 0.1], tone: 'thing' },
  {
    ...{ kind: 'area', tone: 'thing' },
    points: [
      [0, 0],
      [1, 0],
      [1, 1],
    ],
  },
]

test('a thing stands behind the body or before it', () => {
  expect(behind(bar)).toEqual({ behind: [bar], before: [] })
  expect(before(bar)).toEqual({ behind: [], before: [bar] })
})

test.each(STROKES)('a $kind before the body gets a white edge that reaches beyond it', (stroke) => {
  const [edge, thing] = edged([stroke], 0.01)
  if (!edge || !thing) throw new Error('nothing drawn')
  expect([edge.tone, thing]).toEqual(['paper', stroke])
  expect(boxOf([edge]).left).toBeCloseTo(boxOf([thing]).left - 0.01, 6)
})
