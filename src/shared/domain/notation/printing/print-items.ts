import { assertNever } from '../../../kernel/assert-never'
import { printMilli } from '../../../kernel/decimal'
import type { Effort, Group, LoadPlan, LoadSpread, PlanUnit, Step } from '../prescription'
import { LONGEST_PAUSE, MOST_BARE_MINUTES } from '../reading/read-rest'
import { printClock, printLoadSpread, printRange, printSigned, printSpread } from './print-amount'

/** The items of a group in canonical order and spelling, without scheme and role. */
export function printItems(group: Group): readonly string[] {
  return [
    group.load && printLoad(group.load),
    group.gear && [group.gear.kind, group.gear.word].filter(Boolean).join(' '),
    group.effort && printEffort(group.effort),
    group.speed && `${printRange(group.speed, printMilli)}m/s`,
    group.velocityLoss && `VL${group.velocityLoss}`,
    group.tempo && printTempo(group),
    printPause(group.pause),
    group.every && `every ${printEvery(group.every)}`,
    group.drop &&
      `drop ${group.drop.count}x-${group.drop.percent}%${group.drop.after === 'every' ? ' all' : ''}`,
    group.restPause &&
      `rp ${group.restPause.count}x${group.restPause.seconds === undefined ? '' : `${group.restPause.seconds}s`}`,
    group.rest && printRest(group.rest.from, group.rest.to),
    ...(group.steps ?? []).map(printStep),
  ].filter((item): item is string => typeof item === 'string')
}

function printLoad(load: LoadPlan): string {
  switch (load.kind) {
    case 'weight':
      return load.unit === 'client'
        ? `${isSaidByAt(load.amount) ? '@' : 'load '}${printLoadSpread(load.amount)}`
        : `${printLoadSpread(load.amount)}${load.unit}`
    case 'percent':
      return `${printLoadSpread(load.amount)}%${load.base === '1RM' ? '' : load.base}`
    case 'bodyweight':
      return load.added ? `bw${printSigned(load.added.milli)}${printUnit(load.added.unit)}` : 'bw'
    case 'rep-max':
      return `${load.reps}RM`
    case 'relative':
      return `${printSigned(load.by)}${load.unit}`
    default:
      return assertNever(load)
  }
}

/** Four digits behind `@` are a tempo: `@3010`. */
const FOUR_DIGITS = 1_000_000

/** After `@`, numbers up to 10 in half steps would all read as an RPE. */
function isSaidByAt(amount: LoadSpread): boolean {
  if (amount.kind === 'ramp' || amount.kind === 'choice') return true
  if (amount.kind === 'one' && amount.value >= FOUR_DIGITS) return false
  const values = amount.kind === 'each' ? amount.values : Object.values(amount)
  return values.some((value) => typeof value === 'number' && (value > 10_000 || value % 500 !== 0))
}

function printEffort(effort: Effort): string {
  if (effort.kind === 'failure') return 'fail'
  const amount = printSpread(effort.amount)
  return effort.kind === 'rpe' ? `@${amount}` : `${amount}RIR`
}

/** A tempo that could be read as sets where no scheme stands before it says what it is. */
function printTempo({ tempo = '', scheme }: Group): string {
  const isPlain = /^\d{4}$/.test(tempo) || (scheme !== undefined && /^\d\d[\dX]{2}$/.test(tempo))
  return isPlain ? tempo : `t${tempo}`
}

function printPause(seconds: number | undefined): string | undefined {
  if (seconds === undefined) return undefined
  return `${seconds > LONGEST_PAUSE ? 'paused' : 'pause'} ${seconds}s`
}

function printEvery(seconds: number): string {
  return printClock(seconds).includes(':') ? printClock(seconds) : `${seconds}s`
}

/** Both ends in one spelling, so that neither is taken for the unit of the other. */
function printRest(from: number, to: number): string {
  const ends = from === to ? [from] : [from, to]
  const inMinutes = ends.every((end) => printClock(end).includes(':'))
  const unit = to > 0 && to <= MOST_BARE_MINUTES ? 's' : ''
  return `r${ends.map((end) => (inMinutes ? printClock(end) : String(end))).join('-')}${unit}`
}

function printStep({ by, unit }: Step): string {
  return `${printSigned(by)}${unit === 'client' ? '' : unit}/wk`
}

function printUnit(unit: PlanUnit): string {
  return unit === 'client' ? '' : unit
}
