import { type CalendarDate, daysBetween } from '../../kernel/calendar-date'
import { type Message, message } from '../../kernel/words'
import type { SessionOutcome } from '../progress/performed'

/** What is known of a client on one morning. */
export type ClientSigns = {
  readonly hasProgram: boolean
  /** The last session in the log; absent when there is none. */
  readonly lastLogged?: CalendarDate
  /** The strongest pain of the last {@link PAIN_DAYS} days. */
  readonly pain?: { readonly score: number; readonly bodyPart: string; readonly day: CalendarDate }
  /** What became of the sessions whose day has come, oldest first. */
  readonly outcomes: readonly SessionOutcome[]
  /** Per session, newest last: how far the RPE lay above the plan. */
  readonly drifts: readonly number[]
  /** The last day of the running program, and whether another one follows. */
  readonly ends?: { readonly day: CalendarDate; readonly hasNext: boolean }
}

/** Why a client needs the coach; the weightier comes first. */
export type Need = {
  readonly kind: 'pain' | 'missed' | 'silent' | 'drift' | 'ends' | 'no-program'
  /** danger waits for a decision, warn deserves a look, note is only said. */
  readonly tone: 'danger' | 'warn' | 'note'
  readonly weight: number
  readonly words: Message
}

/** Pain is told for a week: by then the next sessions have shown what it was. Our rule. */
export const PAIN_DAYS = 7
/** From 5 of 10 on, training the painful lift stops (the stop line of the pain chart). */
const PAIN_STOPS = 5
/** Sessions looked back at, and how many missed ones count as a pattern. Our rule. */
const LOOK_BACK = 4
const MISSED = 2
/** Days without a log before a client with a program counts as silent. Our rule. */
const SILENT_DAYS = 14
/** One whole RPE above plan, as a mean of at least three sessions, is more than the noise of rating. Our rule. */
const DRIFT = 1
const DRIFT_SESSIONS = 3
/** A program that ends within a week needs its follower now. */
export const ENDS_WITHIN = 7

/** Every reason why a client needs the coach, the weightiest first; none when all is on track. */
export function needsOf(signs: ClientSigns, today: CalendarDate): readonly Need[] {
  const needs = [
    fromPain(signs, today),
    fromMissed(signs),
    fromSilence(signs, today),
    fromDrift(signs),
    fromEnd(signs, today),
    signs.hasProgram ? undefined : need('no-program', 'note', 10, message('today.needsProgram')),
  ]
  return needs.filter((each) => each !== undefined).toSorted((a, b) => b.weight - a.weight)
}

/** The mean of the last sessions' drift, or nothing where fewer than three were rated. */
export function meanDrift(drifts: readonly number[]): number | undefined {
  const last = drifts.slice(-LOOK_BACK)
  if (last.length < DRIFT_SESSIONS) return undefined
  return last.reduce((sum, each) => sum + each, 0) / last.length
}

function fromPain({ pain }: ClientSigns, today: CalendarDate): Need | undefined {
  if (!pain || pain.score === 0) return undefined
  const count = daysBetween(pain.day, today)
  const values = { score: pain.score, place: pain.bodyPart, count }
  const key = pain.bodyPart === '' ? 'today.needsPain' : 'today.needsPainAt'
  const stops = pain.score >= PAIN_STOPS
  return need(
    'pain',
    stops ? 'danger' : 'warn',
    (stops ? 100 : 70) + pain.score,
    message(key, values),
  )
}

function fromMissed({ outcomes }: ClientSigns): Need | undefined {
  const last = outcomes.slice(-LOOK_BACK)
  const count = last.filter((outcome) => outcome === 'missed').length
  if (count < MISSED) return undefined
  return need(
    'missed',
    'warn',
    60 + count,
    message('today.needsMissed', { count, of: last.length }),
  )
}

function fromSilence(
  { hasProgram, lastLogged }: ClientSigns,
  today: CalendarDate,
): Need | undefined {
  if (!hasProgram || lastLogged === undefined) return undefined
  const count = daysBetween(lastLogged, today)
  if (count < SILENT_DAYS) return undefined
  return need('silent', 'warn', 55, message('today.needsLog', { count }))
}

function fromDrift({ drifts }: ClientSigns): Need | undefined {
  const mean = meanDrift(drifts)
  if (mean === undefined || mean < DRIFT) return undefined
  const count = Math.min(drifts.length, LOOK_BACK)
  return need('drift', 'warn', 50 + mean, message('today.needsEasier', { count }))
}

function fromEnd({ ends }: ClientSigns, today: CalendarDate): Need | undefined {
  if (!ends || ends.hasNext) return undefined
  const count = daysBetween(today, ends.day)
  if (count > ENDS_WITHIN) return undefined
  const key = count < 0 ? 'today.needsBlockNow' : 'today.needsBlock'
  return need('ends', 'warn', 40 + ENDS_WITHIN - Math.max(count, 0), message(key, { count }))
}

function need(kind: Need['kind'], tone: Need['tone'], weight: number, words: Message): Need {
  return { kind, tone, weight, words }
}
