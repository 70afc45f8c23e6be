import { expect, test } from 'vitest'
import { boxAround, boxOf } from '../../../../../src/shared/domain/figures/drawing'

test('the box holds every stroke with its width', () => {
  const box = boxOf([
    { kind: 'disc', at: [0, 1], radius: 0.1, tone: 'near' },
    {
      kind: 'line',
      points: [
        [-1, 0],
        [0.5, 0],
      ],
      width: 0.02,
      tone: 'thing',
    },
  ])
  expect(box).toEqual({ left: -1.01, right: 0.51, bottom: -0.01, top: 1.1 })
  expect(boxAround([box, { left: 0, right: 2, bottom: 0, top: 1 }])).toEqual({
    ...{ left: -1.01, right: 2, bottom: -0.01, top: 1.1 },
  })
})
