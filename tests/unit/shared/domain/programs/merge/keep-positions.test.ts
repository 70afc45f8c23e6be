import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newPositions } from '../../../../../../src/shared/domain/programs/merge/keep-positions'

const at = (key: string, position: string | null) => ({ key, position })

test('a row that comes in between two others is the only one written', () => {
  const written = newPositions([at('a', 'B'), at('new', null), at('b', 'C')])
  expect([...written.keys()]).toEqual(['new'])
  expect((written.get('new') ?? '') > 'B' && (written.get('new') ?? '') < 'C').toBe(true)
})

test('one row moved to the front is one position', () => {
  expect([...newPositions([at('c', 'X'), at('a', 'B'), at('b', 'C')]).keys()]).toEqual(['c'])
})

test('whatever stood where, the positions written lead to the order asked for', () => {
  const positions = fc.option(fc.constantFrom('B', 'C', 'CV', 'X', 'a', 'z'), { nil: null })
  fc.assert(
    fc.property(fc.array(positions, { maxLength: 12 }), (list) => {
      const order = list.map((position, i) => at(`k${i}`, position))
      const written = newPositions(order)
      const now = order.map(({ key, position }) => written.get(key) ?? position ?? '')
      for (const [i, position] of now.entries()) {
        if (i > 0) expect(position > (now[i - 1] ?? '')).toBe(true)
      }
    }),
    { seed: 20261122, numRuns: 500 },
  )
})
