import { assertNever } from '../../kernel/assert-never'
import { type ExactMass, exactMass, type Load, type LoadUnit } from '../units/load'
import type { Implement, PlateStock, WeightSteps } from './implement'
import { type PlateSums, plateSums } from './plate-sums'

/** An implement with all its plate sums worked out; make it once, then ask it for many loads. */
export type Loader = {
  /** Bar with collars, each dumbbell, each pin: heaviest first, at least one. */
  readonly bases: readonly ExactMass[]
  readonly sleeves: number
  readonly plates: Readonly<Record<LoadUnit, PlateSums>>
  /** The one unit of every part; absent where kg and lb are mixed. */
  readonly unit?: LoadUnit
}

/** Works out what an implement can be loaded to; exact for any mix of kg and lb. */
export function prepareLoader(implement: Implement): Loader {
  const { bases, stock, sleeves, masses } = partsOf(implement)
  if (bases.length === 0) throw new Error(`a ${implement.kind} without any weight`)
  const [unit, ...others] = new Set(masses.map((mass) => mass.unit))
  return {
    bases: [...bases].sort((a, b) => b - a),
    sleeves,
    plates: {
      kg: plateSums(stock, { unit: 'kg', sleeves }),
      lb: plateSums(stock, { unit: 'lb', sleeves }),
    },
    ...(unit && others.length === 0 ? { unit } : {}),
  }
}

type Parts = {
  readonly bases: readonly ExactMass[]
  readonly stock: readonly PlateStock[]
  readonly sleeves: number
  /** Every part, to see whether units are mixed. */
  readonly masses: readonly Load[]
}

function partsOf(implement: Implement): Parts {
  switch (implement.kind) {
    case 'barbell':
      return barbellParts(implement)
    case 'fixed':
      return chosenParts(implement.weights, [])
    case 'stack':
      return chosenParts(implement.weights, implement.addOns)
    default:
      return assertNever(implement)
  }
}

function barbellParts(barbell: Extract<Implement, { kind: 'barbell' }>): Parts {
  const { bar, collar, sleeves = 2, plates } = barbell
  const empty = exactMass(bar) + (collar ? sleeves * exactMass(collar) : 0)
  const fixed = collar ? [bar, collar] : [bar]
  return { bases: [empty], stock: plates, sleeves, masses: [...fixed, ...platesIn(plates)] }
}

function chosenParts(weights: readonly WeightSteps[], addOns: readonly PlateStock[]): Parts {
  const loads = weights.flatMap(everyWeight)
  return {
    bases: loads.map(exactMass),
    stock: addOns,
    sleeves: 1,
    masses: [...loads, ...platesIn(addOns)],
  }
}

function everyWeight({ from, to, step, unit }: WeightSteps): Load[] {
  const count = Math.floor((to - from) / step) + 1
  return Array.from({ length: count }, (_, index) => ({ milli: from + index * step, unit }))
}

function platesIn(stock: readonly PlateStock[]): Load[] {
  return stock.filter(({ count }) => count > 0).map(({ plate }) => plate)
}
