import { assertNever } from '../../../kernel/assert-never'
import type { Say } from '../../../kernel/words'
import type { LoadPlan, PercentBase } from '../prescription'
import { sayLoadSpread, sayMilli, saySigned } from './amounts'

const PERCENT: Readonly<Record<PercentBase, string>> = {
  '1RM': 'notation.percent1RM',
  e1RM: 'notation.percentE1RM',
  TM: 'notation.percentTM',
  bw: 'notation.percentBw',
}

/** Adds the load to what has been said: `… at 75 %TM`, `… ramping 60 → 80 %`, `… with the 10RM load`. */
export function addLoad(said: string, load: LoadPlan, say: Say): string {
  if (load.kind === 'rep-max') {
    const values = { said, reps: load.reps }
    return say(said === '' ? 'notation.repMaxAlone' : 'notation.repMax', values)
  }
  const isRamp = 'amount' in load && load.amount.kind === 'ramp'
  const key = isRamp ? 'notation.ramping' : 'notation.at'
  return say(said === '' ? `${key}Alone` : key, { said, load: sayLoad(load, say) })
}

function sayLoad(load: Exclude<LoadPlan, { kind: 'rep-max' }>, say: Say): string {
  switch (load.kind) {
    case 'weight':
    case 'percent':
      return sayAmount(load, say)
    case 'bodyweight':
      return sayBodyweight(load, say)
    case 'relative':
      return say('notation.relative', { change: saySigned(load.by, say), unit: load.unit })
    default:
      return assertNever(load)
  }
}

function sayAmount(load: Extract<LoadPlan, { kind: 'weight' | 'percent' }>, say: Say): string {
  if (load.amount.kind === 'ramp') return sayRamp(load, load.amount, say)
  const amount = sayLoadSpread(load.amount, say)
  if (load.kind === 'percent') return say(PERCENT[load.base], { amount })
  if (load.unit === 'client') return say('notation.clientWeight', { amount })
  return say('notation.weight', { amount, unit: load.unit })
}

function sayRamp(
  load: Extract<LoadPlan, { kind: 'weight' | 'percent' }>,
  ramp: { readonly from: number; readonly to: number },
  say: Say,
): string {
  const ends = { from: sayMilli(ramp.from, say), to: sayMilli(ramp.to, say) }
  if (load.kind === 'weight') {
    if (load.unit === 'client') return say('notation.rampClient', ends)
    return say('notation.ramp', { ...ends, unit: load.unit })
  }
  if (load.base === '1RM') return say('notation.rampPercent', ends)
  return say('notation.rampPercentOf', { ...ends, base: load.base })
}

function sayBodyweight({ added }: Extract<LoadPlan, { kind: 'bodyweight' }>, say: Say): string {
  if (!added) return say('notation.bodyweight')
  const amount = sayMilli(Math.abs(added.milli), say)
  const load =
    added.unit === 'client'
      ? say('notation.clientWeight', { amount })
      : say('notation.weight', { amount, unit: added.unit })
  return say(added.milli < 0 ? 'notation.bodyweightMinus' : 'notation.bodyweightPlus', { load })
}
