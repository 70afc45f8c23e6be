import type { LoadType } from '../exercises/vocabulary'
import type { Load } from '../units/load'
import type { Implement, PlateStock, WeightSteps } from './implement'

/**
 * One thing in a place. Dumbbells, kettlebells and machines run from `load` to `topMilli` in steps of
 * `stepMilli` (thousandths of the load's unit); `count` is how many pieces there are.
 */
export type PlaceItem = {
  readonly kind: 'bar' | 'plate' | 'dumbbells' | 'kettlebell' | 'machine' | 'other'
  readonly load?: Load
  readonly topMilli?: number
  readonly stepMilli?: number
  readonly count?: number
}

/**
 * What an exercise is loaded with in a place: the first bar with every plate, the dumbbell rack, the
 * machines' stacks; on a plate-loaded machine and on a belt the plates alone. Undefined where loads are
 * not counted or where the place does not say enough.
 */
export function implementOfPlace(
  items: readonly PlaceItem[],
  loadType: LoadType,
): Implement | undefined {
  switch (loadType) {
    case 'barbell':
      return barbell(items)
    case 'plate-loaded':
      return platesAlone(items, 2)
    case 'two-dumbbells':
    case 'one-dumbbell':
      return fixed(items, 'dumbbells')
    case 'kettlebell':
      return fixed(items, 'kettlebell')
    case 'machine-stack':
    case 'cable':
      return stack(items)
    case 'bodyweight-plus':
      return platesAlone(items, 1)
    default:
      return undefined
  }
}

function barbell(items: readonly PlaceItem[]): Implement | undefined {
  const bar = items.find((item) => item.kind === 'bar')?.load
  const plates = platesIn(items)
  return bar && plates.length > 0 ? { kind: 'barbell', bar, plates } : undefined
}

/** The machine's own weight is seldom known, and its load is read off the plates; a belt hangs on one pin. */
function platesAlone(items: readonly PlaceItem[], sleeves: 1 | 2): Implement | undefined {
  const plates = platesIn(items)
  const [first] = plates
  if (!first) return undefined
  return { kind: 'barbell', bar: { milli: 0, unit: first.plate.unit }, sleeves, plates }
}

function fixed(items: readonly PlaceItem[], kind: PlaceItem['kind']): Implement | undefined {
  const weights = stepsOf(items, kind)
  return weights.length > 0 ? { kind: 'fixed', weights } : undefined
}

function stack(items: readonly PlaceItem[]): Implement | undefined {
  const weights = stepsOf(items, 'machine')
  return weights.length > 0 ? { kind: 'stack', weights, addOns: [] } : undefined
}

function platesIn(items: readonly PlaceItem[]): PlateStock[] {
  return items.flatMap(({ kind, load, count = 0 }) =>
    kind === 'plate' && load && load.milli > 0 && count > 0 ? [{ plate: load, count }] : [],
  )
}

/** One weight alone (a single kettlebell) is a range of one. */
function stepsOf(items: readonly PlaceItem[], kind: PlaceItem['kind']): WeightSteps[] {
  return items.flatMap((item) => {
    if (item.kind !== kind || !item.load) return []
    const { milli, unit } = item.load
    const [to, step] = [item.topMilli ?? milli, item.stepMilli ?? 0]
    return step > 0 && to > milli
      ? [{ from: milli, to, step, unit }]
      : [{ from: milli, to: milli, step: 1, unit }]
  })
}
