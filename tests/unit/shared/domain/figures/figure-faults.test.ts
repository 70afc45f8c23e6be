import { expect, test } from 'vitest'
import { figureFaults } from '../../../../../src/shared/domain/figures/figure-faults'
import { readFigures } from '../../../../../src/shared/domain/figures/figure-record'

const pose = {
  ...{ view: 'side', hip: [0, 0.5], trunk: 90 },
  legs: [{ foot: [0, 0.045] }],
  arms: [{ upper: -90, fore: -90 }],
}

function faultsOf(change: object) {
  const moments = [
    { at: 'start', pose },
    { at: 'end', pose: { ...pose, ...change } },
  ]
  const [figure] = readFigures([{ name: 'a', content: [{ id: 'x', exercises: ['x'], moments }] }])
  return figure ? figureFaults(figure).map(({ says }) => says) : []
}

test('a sound figure has no fault', () => {
  expect(faultsOf({})).toEqual([])
})

test.each([
  ['a place out of reach', { legs: [{ foot: [0.8, 0.045] }] }, /out of reach/],
  ['a folded elbow', { arms: [{ upper: -90, fore: 85 }] }, /near elbow bent by 175 degrees/],
  ['a hand below the floor', { hip: [0, 0], legs: [{ foot: [0.3, 0.045] }] }, /below the floor/],
])('%s is told', (_, change, says) => {
  expect(faultsOf(change).join(' ')).toMatch(says)
})
