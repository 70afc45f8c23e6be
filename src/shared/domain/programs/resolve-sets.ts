import type { LoadSpread } from '../notation/prescription'
import type { Scheme } from '../notation/scheme'
import type { Range, Spread } from '../notation/spread'

/**
 * How many sets a scheme asks for, the most where it leaves room (`3-4x8` is 4). Work that is one
 * stretch (total reps, working up to a rep max) is one; a cell without a scheme is one.
 */
export function plannedSets(scheme: Scheme | undefined): number {
  switch (scheme?.kind) {
    case 'sets':
      return scheme.sets.to
    case 'rounds':
      return scheme.rounds.to
    case 'myo':
      return 1 + scheme.minis
    default:
      return 1
  }
}

/** The reps of one set (counted from 0); undefined where a set is not measured in reps. */
export function repsOfSet(scheme: Scheme | undefined, index: number): Range | undefined {
  switch (scheme?.kind) {
    case 'sets':
      return repsOfWork(scheme.work, index)
    case 'myo':
      return exactly(index === 0 ? scheme.activation : scheme.reps)
    case 'total':
    case 'rep-max':
      return exactly(scheme.reps)
    default:
      return undefined
  }
}

function repsOfWork(work: Extract<Scheme, { kind: 'sets' }>['work'], index: number) {
  switch (work.kind) {
    case 'reps':
      return spreadAt(work.reps, index)
    case 'cluster':
      return exactly(sum(work.parts))
    case 'ladder':
      return exactly(sum(work.rungs))
    default:
      return undefined
  }
}

/** The value of one set (counted from 0); the last value stands for every set after the list ends. */
export function spreadAt(spread: Spread, index: number): Range {
  switch (spread.kind) {
    case 'one':
      return exactly(spread.value)
    case 'range':
      return { from: spread.from, to: spread.to }
    case 'each':
      return exactly(spread.values[index] ?? spread.values.at(-1) ?? 0)
  }
}

/** The loads or percentages of one set: one, both ends of a range, or a choice. */
export type SetAmounts = {
  readonly as: 'one' | 'range' | 'choice'
  readonly milli: readonly number[]
}

/** The amounts of one set out of `count`; a ramp is linear over the sets. */
export function amountsAt(spread: LoadSpread, index: number, count: number): SetAmounts {
  switch (spread.kind) {
    case 'choice':
      return { as: 'choice', milli: spread.values }
    case 'ramp': {
      const share = count > 1 ? index / (count - 1) : 1
      return { as: 'one', milli: [Math.round(spread.from + (spread.to - spread.from) * share)] }
    }
    default: {
      const { from, to } = spreadAt(spread, index)
      return from === to ? { as: 'one', milli: [from] } : { as: 'range', milli: [from, to] }
    }
  }
}

function exactly(value: number): Range {
  return { from: value, to: value }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
