import { ok, type Result, refuse } from '../../kernel/result'
import { type Message, message } from '../../kernel/words'
import type { Effort } from '../notation/prescription'
import type { Scheme } from '../notation/scheme'
import type { Range } from '../notation/spread'
import { familyLabel, shareOfMax } from '../strength/family'
import { chooseMax } from '../strength/strength-profile'
import type { Load } from '../units/load'
import type { ResolveContext, Wish, Wishes } from './resolve-context'
import { type Basis, maxBasis } from './resolve-max'
import { plannedSets, repsOfSet, spreadAt } from './resolve-sets'

/** Charts are published down to RPE 6: four reps in reserve. */
const MOST_RIR = 4

/**
 * Loads from reps and effort: estimated 1RM of the lift itself times the share of the client's chart.
 * A range of reps or effort gives a range of loads; `none`, with the reason, where the chart is blank.
 */
export function wishesFromEffort(
  scheme: Scheme | undefined,
  effort: Effort,
  context: ResolveContext,
): Wishes {
  const shares: Share[] = []
  for (let index = 0; index < plannedSets(scheme); index++) {
    const reps = straightReps(scheme, index)
    if (!reps) return { kind: 'none' }
    const share = shareFor(reps, inReserve(effort, index), context)
    if (!share.ok) return { kind: 'none', why: share.error }
    shares.push(share.value)
  }
  return wishesFromShares(shares, context)
}

/** The load the client can lift for so many reps, for every set of a group. */
export function wishesFromRepMax(reps: number, sets: number, context: ResolveContext): Wishes {
  const { family } = context.profile
  const share = shareOfMax(family, reps)
  if (!share.ok) return { kind: 'none', why: share.error }
  const values = { reps, percent: inPercent(share.value), family: familyLabel(family) }
  const rule = message('strength.ruleRepMax', values)
  const same: Share = { from: share.value, to: share.value, rule }
  return wishesFromShares(
    Array.from({ length: sets }, () => same),
    context,
  )
}

/** A share of the max (0–1), both ends, and the sentence that says why. */
type Share = { readonly from: number; readonly to: number; readonly rule: Message }

/** A chart speaks of reps in one go; clusters, ladders and totals are none. */
function straightReps(scheme: Scheme | undefined, index: number): Range | undefined {
  const isStraight =
    scheme?.kind === 'myo' || (scheme?.kind === 'sets' && scheme.work.kind === 'reps')
  return isStraight ? repsOfSet(scheme, scheme.kind === 'myo' ? 0 : index) : undefined
}

function inReserve(effort: Effort, index: number): Range {
  if (effort.kind === 'failure') return { from: 0, to: 0 }
  const { from, to } = spreadAt(effort.amount, index)
  const ends = effort.kind === 'rir' ? [from, to] : [10 - from, 10 - to]
  return { from: Math.min(...ends), to: Math.max(...ends) }
}

function shareFor(reps: Range, rir: Range, { profile }: ResolveContext): Result<Share, Message> {
  const { family } = profile
  if (rir.to > MOST_RIR) {
    return refuse(message('strength.tooEasyForChart', { rir: rir.to, most: MOST_RIR }))
  }
  const [lighter, heavier] = [
    shareOfMax(family, reps.to + rir.to),
    shareOfMax(family, reps.from + rir.from),
  ]
  if (!lighter.ok) return lighter
  if (!heavier.ok) return heavier
  const [from, to] = [inPercent(lighter.value), inPercent(heavier.value)]
  const said = { count: reps.from, rir: rir.from, percent: from, from, to }
  const key = from === to ? 'strength.ruleEffort' : 'strength.ruleEffortRange'
  const rule = message(key, { ...said, family: familyLabel(family) })
  return ok({ from: lighter.value, to: heavier.value, rule })
}

function wishesFromShares(shares: readonly Share[], context: ResolveContext): Wishes {
  const basis = maxBasis(context, context.lift, 'e1RM')
  if (!basis.ok) return { kind: 'needs', need: basis.error }
  const inputs = [...basis.value.inputs, ...familyNote(context)]
  const sets = shares.map((share) => wishOf(share, { ...basis.value, inputs }))
  return { kind: 'wishes', sets, isExpected: false }
}

function wishOf({ from, to, rule }: Share, { load, of, inputs }: Basis): Wish {
  const amounts = (from === to ? [from] : [from, to]).map(
    (share): Load => ({ milli: Math.round(load.milli * share), unit: load.unit }),
  )
  return { amounts, as: from === to ? 'one' : 'range', of, isTyped: false, rule, inputs }
}

/** An estimate of one family read with another is off by up to 2 % of the load; say so. */
function familyNote({ profile, lift }: ResolveContext): Message[] {
  const method = chooseMax(profile, lift.id, 'e1RM')?.max.method
  if (!method || method === profile.family) return []
  const values = { method: familyLabel(method), family: familyLabel(profile.family) }
  return [message('strength.familiesMixed', values)]
}

function inPercent(share: number): number {
  return Math.round(share * 1000) / 10
}
