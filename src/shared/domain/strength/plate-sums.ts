import type { Milli } from '../../kernel/decimal'
import type { Load, LoadUnit } from '../units/load'
import type { PlateStock } from './implement'

/** Every weight that a finite stock of plates of one unit can make on one side. */
export type PlateSums = {
  /** Ascending, thousandths of the unit; starts with 0, the empty side. */
  readonly sums: readonly Milli[]
  /** The fewest plates that make one of `sums`, heaviest first, and of equal ways the heaviest plate. */
  readonly platesFor: (sum: Milli) => readonly PlateStock[]
}

/**
 * Beyond so many steps of the finest common weight a side is not searched: 500 kg a side if plates
 * are weighed to the gram, far more with plates as sold.
 */
const MOST_STEPS = 500_000
/** Steps times kinds of plates: about a tenth of a second of search. Only dozens of odd plates reach it. */
const MOST_WORK = 4_000_000
const NONE = 0xffff

type Kind = { readonly mass: number; readonly count: number }
/** Per kind of plate (lightest first): how many of it stand in the best way to each sum. */
type Ways = { readonly fewest: Uint16Array; readonly used: readonly Uint16Array[] }

/** Works out all sums once (exact, not greedy), so that many loads can be looked up in them. */
export function plateSums(
  stock: readonly PlateStock[],
  { unit, sleeves }: { readonly unit: LoadUnit; readonly sleeves: number },
): PlateSums {
  const kinds = kindsPerSide(stock, unit, sleeves)
  const grid = kinds.reduce((divisor, { mass }) => gcd(divisor, mass), 0) || 1
  const total = kinds.reduce((sum, { mass, count }) => sum + mass * count, 0)
  const most = Math.min(MOST_STEPS, Math.floor(MOST_WORK / Math.max(kinds.length, 1)))
  const size = Math.min(total / grid, most) + 1
  const ways = searchWays(
    kinds.map(({ mass, count }) => ({ mass: mass / grid, count })),
    size,
  )
  const sums: Milli[] = []
  ways.fewest.forEach((plates, step) => {
    if (plates !== NONE) sums.push(step * grid)
  })
  return { sums, platesFor: (sum) => readWay(sum, kinds, { ways, grid, unit }) }
}

/** Plates of one weight lie in one heap, whoever wrote them into two rows; lightest heap first. */
function kindsPerSide(stock: readonly PlateStock[], unit: LoadUnit, sleeves: number): Kind[] {
  const heaps = new Map<number, number>()
  for (const { plate, count } of stock) {
    if (plate.unit === unit) heaps.set(plate.milli, (heaps.get(plate.milli) ?? 0) + count)
  }
  return [...heaps]
    .map(([mass, count]) => ({ mass, count: Math.floor(count / sleeves) }))
    .filter(({ mass, count }) => mass > 0 && count > 0)
    .sort((a, b) => a.mass - b.mass)
}

function searchWays(kinds: readonly Kind[], size: number): Ways {
  let fewest = new Uint16Array(size).fill(NONE)
  fewest[0] = 0
  const used: Uint16Array[] = []
  for (const kind of kinds) {
    const added = addKind(fewest, kind)
    fewest = added.fewest
    used.push(added.used)
  }
  return { fewest, used }
}

/** Bounded knapsack over one kind: sums that differ by whole plates form a lane; each lane is one pass. */
function addKind(before: Uint16Array, { mass, count }: Kind) {
  const fewest = new Uint16Array(before.length).fill(NONE)
  const used = new Uint16Array(before.length)
  const lane = { queue: new Int32Array(Math.ceil(before.length / mass) + 1), count, mass }
  for (let start = 0; start < Math.min(mass, before.length); start++) {
    walkLane(before, { ...lane, start }, { fewest, used })
  }
  return { fewest, used }
}

type Lane = {
  readonly queue: Int32Array
  readonly count: number
  readonly mass: number
  readonly start: number
}

/** Minimum over a sliding window of `count` plates; the queue holds candidates, best first. */
function walkLane(
  before: Uint16Array,
  { queue, count, mass, start }: Lane,
  { fewest, used }: { fewest: Uint16Array; used: Uint16Array },
): void {
  let [head, tail] = [0, 0]
  const cost = (place: number) => (before[start + place * mass] ?? NONE) - place
  for (let place = 0, sum = start; sum < before.length; place++, sum += mass) {
    if (before[sum] !== NONE) {
      while (tail > head && cost(queue[tail - 1] ?? 0) > cost(place)) tail--
      queue[tail++] = place
    }
    while (head < tail && (queue[head] ?? 0) < place - count) head++
    if (head === tail) continue
    const from = queue[head] ?? 0
    fewest[sum] = cost(from) + place
    used[sum] = place - from
  }
}

function readWay(
  sum: Milli,
  kinds: readonly Kind[],
  { ways, grid, unit }: { readonly ways: Ways; readonly grid: number; readonly unit: LoadUnit },
): PlateStock[] {
  const plates: PlateStock[] = []
  let left = sum / grid
  for (let index = kinds.length - 1; index >= 0; index--) {
    const count = ways.used[index]?.[left] ?? 0
    const mass = kinds[index]?.mass ?? 0
    const plate: Load = { milli: mass, unit }
    if (count > 0) plates.push({ plate, count })
    left -= (count * mass) / grid
  }
  if (left !== 0) throw new Error(`no plates make ${sum} thousandths of a ${unit}`)
  return plates
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b)
}
