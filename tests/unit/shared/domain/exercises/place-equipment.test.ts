import { expect, test } from 'vitest'
import { equipmentOfPlace } from '../../../../../src/shared/domain/exercises/place-equipment'

const thing = (kind: string) => ({ kind, name: '' })

test('a home with dumbbells and a bench has no bar, and is not refused what nobody enters', () => {
  const home = equipmentOfPlace([thing('dumbbells'), thing('bench')])
  expect([home.has('dumbbells'), home.has('bench'), home.has('rack')]).toEqual([true, true, true])
  expect([home.has('barbell'), home.has('plates'), home.has('kettlebell')]).toEqual([
    false,
    false,
    false,
  ])
})
