import { expect, test } from 'vitest'
import { usualEquipment } from '../../../src/main/api/usual-equipment'

test('a usual room has plates in pairs, one bar weight and dumbbells in even steps, in one unit', () => {
  for (const unit of ['kg', 'lb'] as const) {
    const items = usualEquipment(unit)
    const plates = items.filter(({ kind }) => kind === 'plate')
    expect(plates.every(({ count }) => count !== null && count % 2 === 0)).toBe(true)
    expect(items.flatMap(({ load }) => (load ? [load.unit] : []))).toSatisfy((units: string[]) =>
      units.every((one) => one === unit),
    )
    const bells = items.find(({ kind }) => kind === 'dumbbells')
    const { load, topMilli, stepMilli } = bells ?? {}
    expect(((topMilli ?? 0) - (load?.milli ?? 0)) % (stepMilli ?? 1)).toBe(0)
  }
})
