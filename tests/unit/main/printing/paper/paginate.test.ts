import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../../../../src/main/printing/paper/block'
import { heightOf, paginate } from '../../../../../src/main/printing/paper/paginate'

const block = (height: number): Block => ({ height, marks: [], parts: [] })
const heights = (pages: ReturnType<typeof paginate>) =>
  pages.map((groups) => groups.flat().map((one) => one.height))

function deal(groups: readonly (readonly number[])[], closing: number): number[][] {
  return heights(
    paginate({
      first: [block(30)],
      later: [block(10)],
      groups: groups.map((group) => group.map(block)),
      closing: [block(closing)],
      room: 100,
    }),
  )
}

test('what fits stays on one page', () => {
  expect(deal([[20], [20]], 30)).toEqual([[20, 20, 30]])
})

test('a superset moves to the next page as a whole', () => {
  expect(deal([[40], [20, 20]], 10)).toEqual([[40], [20, 20, 10]])
})

test('the end of the table takes the last lift along rather than standing alone', () => {
  expect(deal([[20], [20], [20]], 40)).toEqual([
    [20, 20],
    [20, 40],
  ])
})

test('a group higher than a page is divided between its lifts', () => {
  expect(deal([[40, 40, 40]], 10)).toEqual([[40], [40, 40, 10]])
})

test('a group that only the first page is too short for is divided, not printed over its end', () => {
  expect(deal([[32, 39]], 0)).toEqual([[32], [39, 0]])
})

test('every lift is on exactly one page, in order, and no page overflows', () => {
  const group = fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(
      fc.array(group, { maxLength: 12 }),
      fc.integer({ min: 0, max: 50 }),
      (groups, end) => {
        const pages = deal(groups, end)
        expect(pages.flat()).toEqual([...groups.flat(), end])
        pages.forEach((page, place) => {
          const used = heightOf(page.map(block)) + (place === 0 ? 30 : 10)
          expect(used).toBeLessThanOrEqual(100)
        })
      },
    ),
    { seed: 17 },
  )
})
