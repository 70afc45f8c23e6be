import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsOfLoad, loadOfColumns } from '../../../../src/main/stores/set-load'
import type { SetLoad } from '../../../../src/shared/domain/progress/performed'

const load = fc.record({
  milli: fc.integer({ min: 0, max: 9_999_999 }),
  unit: fc.constantFrom('kg' as const, 'lb' as const),
})
const setLoad: fc.Arbitrary<SetLoad> = fc.oneof(
  load.map((value) => ({ kind: 'absolute', load: value }) as const),
  load.map((added) => ({ kind: 'bodyweight', added }) as const),
  fc.constant({ kind: 'bodyweight' } as const),
  fc.constant({ kind: 'none' } as const),
)

test('every load comes back from its three columns as it was typed', () => {
  fc.assert(
    fc.property(setLoad, (value) => {
      const columns = columnsOfLoad(value)
      const { load_kind: loadKind, load_milli: loadMilli, load_unit: loadUnit } = columns
      expect(loadOfColumns({ loadKind, loadMilli, loadUnit })).toEqual(value)
    }),
    { seed: 7 },
  )
})

test('assistance is kept as a negative load on the body', () => {
  const added = { milli: -15_000, unit: 'kg' } as const
  expect(columnsOfLoad({ kind: 'bodyweight', added })).toMatchObject({ load_milli: -15_000 })
})
