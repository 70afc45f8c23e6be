import fc from 'fast-check'
import { expect, test } from 'vitest'
import { labelsWithRoom } from '../../../../../src/renderer/ui/charts/label-room'

const label = (middle: number, room: number, width = 70) => ({ middle, room, width })

test('pauses that stand far apart are all named', () => {
  expect(labelsWithRoom([label(100, 40), label(300, 40)])).toEqual([true, true])
})

test('where names would touch, the longer pause keeps its name', () => {
  expect(labelsWithRoom([label(100, 20), label(150, 90), label(190, 30)])).toEqual([
    false,
    true,
    false,
  ])
})

test('no two names that are written ever overlap', () => {
  const labels = fc.array(
    fc.record({
      middle: fc.integer({ min: 0, max: 1000 }),
      room: fc.integer({ min: 1, max: 300 }),
      width: fc.integer({ min: 20, max: 120 }),
    }),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(labels, (all) => {
      const shown = all.filter((_, place) => labelsWithRoom(all)[place])
      const sorted = shown.toSorted((a, b) => a.middle - b.middle)
      return sorted.every((one, place) => {
        const before = sorted[place - 1]
        return !before || one.middle - one.width / 2 >= before.middle + before.width / 2
      })
    }),
    { seed: 3 },
  )
})
