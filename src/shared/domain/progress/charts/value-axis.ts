/** The upright axis: its ends and the ticks between them, in the unit of the chart. */
export type ValueAxis = {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  /** Decimals that tell the ticks apart. */
  readonly digits: number
}

/** A flat lift must look flat: no axis spans less than this share of its values. */
const NARROWEST = 0.06
const TICKS = 5
const STEPS = [1, 2, 2.5, 5, 10] as const

/** The ends of an own scale: those of the values, moved apart until they span 6 % of the value. */
export function ownRange(values: readonly number[]): {
  readonly low: number
  readonly high: number
} {
  if (values.length === 0) return { low: 0, high: 1 }
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const narrowest = NARROWEST * Math.max(Math.abs(low), Math.abs(high)) || 1
  const lack = Math.max(0, narrowest - (high - low)) / 2
  return { low: low - lack, high: high + lack }
}

/** An axis of its own for values that need not start at zero; never narrower than 6 % of the value. */
export function ownAxis(values: readonly number[]): ValueAxis {
  const { low, high } = ownRange(values)
  return axisBetween(low, high)
}

/** An axis from zero, for bars. */
export function axisFromZero(values: readonly number[]): ValueAxis {
  return axisBetween(0, Math.max(...values, 0) || 1)
}

/** Ends on half steps: no more empty room than a half of the distance between two lines. */
function axisBetween(low: number, high: number): ValueAxis {
  const step = niceStep((high - low) / TICKS)
  const digits = digitsOf(step)
  const half = (side: number) => round((side * step) / 2, digits + 1)
  const from = half(Math.floor((2 * low) / step + TOLERANCE))
  const to = half(Math.ceil((2 * high) / step - TOLERANCE))
  const first = Math.ceil(from / step - TOLERANCE)
  const count = Math.floor(to / step + TOLERANCE) - first + 1
  const ticks = Array.from({ length: count }, (_, index) => round((first + index) * step, digits))
  return { from, to, ticks, digits }
}

/** Keeps a value that sits on a tick from opening another step by arithmetic noise. */
const TOLERANCE = 1e-6

/** The next 1, 2, 2.5 or 5 of a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = STEPS.find((each) => each * power >= rough * (1 - TOLERANCE)) ?? 10
  return step * power
}

function digitsOf(step: number): number {
  const exponent = Math.floor(Math.log10(step) + TOLERANCE)
  const isQuarter = Math.abs(step / 10 ** exponent - 2.5) < TOLERANCE
  return Math.max(0, -exponent + (isQuarter ? 1 : 0))
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0
}
