import { type Message, message } from '../../kernel/words'
import { type CountableSet, tonnageMg } from '../progress/work/tonnage'
import { type LoadUnit, mgIn } from '../units/load'

/** The work sets of one exercise in one session, planned and done, and their efforts where known. */
export type ExerciseWork = {
  readonly planned: readonly CountableSet[]
  readonly done: readonly CountableSet[]
  readonly setsPlanned: number
  readonly setsDone: number
}

/** Planned against done of one exercise: in tonnes or kilograms, else in sets. */
export function workSum(work: ExerciseWork, unit: LoadUnit): Message {
  const done = total(work.done, unit)
  const planned = total(work.planned, unit)
  if (done === 0 && planned === 0) {
    const values = { done: work.setsDone, planned: work.setsPlanned }
    return work.setsPlanned === 0
      ? message('sessions.sumSetsOnly', { count: work.setsDone })
      : message('sessions.sumSets', values)
  }
  const scale = scaleFor(Math.max(done, planned), unit)
  const values = {
    done: rounded(done, scale),
    unitName: scale.name,
    planned: rounded(planned, scale),
  }
  return message(planned === 0 ? 'sessions.sumWorkOnly' : 'sessions.sumWork', values)
}

/** Pairs of RPE done and planned as one sentence; nothing where no set has both. */
export function effortSum(
  pairs: readonly { readonly done: number; readonly planned: number }[],
): Message | undefined {
  if (pairs.length === 0) return undefined
  const mean = pairs.reduce((sum, pair) => sum + pair.done - pair.planned, 0) / pairs.length
  const size = Math.round(Math.abs(mean) * 10) / 10
  if (size === 0) return message('sessions.sumRpeEven')
  return message(mean > 0 ? 'sessions.sumRpeOver' : 'sessions.sumRpeUnder', { size })
}

type Scale = { readonly divisor: number; readonly name: string; readonly digits: number }

function scaleFor(most: number, unit: LoadUnit): Scale {
  if (unit === 'kg' && most >= 1000) return { divisor: 1000, name: 't', digits: 2 }
  return { divisor: 1, name: unit, digits: 0 }
}

function rounded(value: number, { divisor, digits }: Scale): number {
  return Number((value / divisor).toFixed(digits))
}

function total(sets: readonly CountableSet[], unit: LoadUnit): number {
  return mgIn(
    sets.reduce((sum, set) => sum + (tonnageMg(set) ?? 0), 0),
    unit,
  )
}
