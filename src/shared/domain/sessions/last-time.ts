import type { SetLoad } from '../progress/performed'
import { type LoadWording, loadWords } from './set-words'

/** A set as "last time" reads it. */
export type LastSet = {
  readonly load: SetLoad
  readonly reps?: number
  readonly seconds?: number
  readonly metres?: number
  readonly rpe?: number
}

/**
 * What was done last time in a few signs: `4 × 100 @7` where the sets were alike, else the amounts of
 * the heaviest load in order (`2×18: 10 9 8`); '' where nothing was done.
 */
export function lastTimeWords(sets: readonly LastSet[], wording: LoadWording): string {
  const first = sets[0]
  if (!first) return ''
  const loads = sets.map((set) => loadWords(set.load, wording))
  const amounts = sets.map(amount)
  const isAlike = loads.every((load) => load === loads[0])
  const isSameWork = amounts.every((each) => each === amounts[0])
  if (!isAlike) {
    const read = isSameWork
      ? `${loads.join(' ')}: ${amounts[0]}`
      : sets.map((_, index) => withLoad(loads[index] ?? '', amounts[index] ?? '')).join(', ')
    return `${read}${effort(sets)}`
  }
  const load = loads[0] ?? ''
  const work = isSameWork ? (amounts[0] ?? '') : amounts.join(' ')
  const head = isSameWork ? withLoad(load, `${sets.length} × ${work}`) : withLoad(load, work)
  return `${head}${effort(sets)}`
}

function withLoad(load: string, work: string): string {
  if (load === '') return work
  return work === '' ? load : `${load}: ${work}`
}

function amount({ reps, seconds, metres }: LastSet): string {
  if (reps !== undefined) return String(reps)
  if (seconds !== undefined) return `${seconds} s`
  return metres === undefined ? '' : `${metres} m`
}

/** The hardest set says how hard it was. */
function effort(sets: readonly LastSet[]): string {
  const said = sets.flatMap(({ rpe }) => (rpe === undefined ? [] : [rpe]))
  return said.length === 0 ? '' : ` @${Math.max(...said)}`
}
