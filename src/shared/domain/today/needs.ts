import { assertNever } from '../../kernel/assert-never'
import { type CalendarDate, daysBetween, epochDay } from '../../kernel/calendar-date'
import { type Message, message } from '../../kernel/words'
import type { SessionOutcome } from '../progress/performed'
import { isHarderThanPlanned, meanDrift, type SessionDrift, sessionsOfDrift } from './session-drift'

/** What is known of a client on one morning. */
export type ClientSigns = {
  readonly program: ProgramSign
  /** The last session in the log; absent when there is none. */
  readonly lastLogged?: CalendarDate
  /** The strongest pain of the last {@link PAIN_DAYS} days. */
  readonly pain?: { readonly score: number; readonly bodyPart: string; readonly day: CalendarDate }
  /** What became of the sessions whose day has come, oldest first. */
  readonly outcomes: readonly SessionOutcome[]
  /** Per session, newest last: how far the RPE lay above the plan. */
  readonly drifts: readonly SessionDrift[]
}

/** What a client trains by: a program that runs, one that is over, or none so far. */
export type ProgramSign =
  | {
      readonly kind: 'running'
      readonly startsOn: CalendarDate
      /** Its last day, and whether another program follows. */
      readonly endsOn: CalendarDate
      readonly hasNext: boolean
    }
  | { readonly kind: 'ended'; readonly on: CalendarDate }
  | { readonly kind: 'none' }

/** Why a client needs the coach; the weightier comes first. */
export type Need = {
  readonly kind: 'pain' | 'missed' | 'silent' | 'drift' | 'ends' | 'ended' | 'no-program'
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
/** Days without a log before a client counts as silent, with or without a program. Our rule. */
const SILENT_DAYS = 14
/** Without a program, so long a silence is no surprise any more: the client has left or is on a break. */
const LONG_GONE_DAYS = 90
/** A program that ends within a week needs its follower now. */
export const ENDS_WITHIN = 7

/** Every reason why a client needs the coach, the weightiest first; none when all is on track. */
export function needsOf(signs: ClientSigns, today: CalendarDate): readonly Need[] {
  const needs = [
    fromPain(signs, today),
    fromMissed(signs),
    fromSilence(signs, today),
    fromDrift(signs),
    fromProgram(signs, today),
  ]
  return needs.filter((each) => each !== undefined).toSorted((a, b) => b.weight - a.weight)
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

/** Silence begins with the last log; of a client who never logged, with the first day of the program. */
function fromSilence({ program, lastLogged }: ClientSigns, today: CalendarDate): Need | undefined {
  const isRunning = program.kind === 'running'
  const since = lastLogged ?? (isRunning ? program.startsOn : undefined)
  if (since === undefined) return undefined
  const count = daysBetween(since, today)
  if (count < SILENT_DAYS) return undefined
  const words = message('today.needsLog', { count })
  const isLongGone = !isRunning && count >= LONG_GONE_DAYS
  return isLongGone ? need('silent', 'note', 8, words) : need('silent', 'warn', 55, words)
}

function fromDrift({ drifts }: ClientSigns): Need | undefined {
  if (!isHarderThanPlanned(drifts)) return undefined
  const words = message('today.needsEasier', { count: sessionsOfDrift(drifts) })
  return need('drift', 'warn', 50 + (meanDrift(drifts) ?? 0), words)
}

function fromProgram({ program }: ClientSigns, today: CalendarDate): Need | undefined {
  switch (program.kind) {
    case 'none':
      return need('no-program', 'note', 10, message('today.needsProgram'))
    case 'ended':
      return fromEnded(program.on, today)
    case 'running':
      return program.hasNext ? undefined : fromEnd(program.endsOn, today)
    default:
      return assertNever(program)
  }
}

function fromEnd(endsOn: CalendarDate, today: CalendarDate): Need | undefined {
  const count = daysBetween(today, endsOn)
  if (count > ENDS_WITHIN) return undefined
  if (count < 0) return fromEnded(endsOn, today)
  return need('ends', 'warn', 40 + ENDS_WITHIN - count, message('today.needsBlock', { count }))
}

/** A program that is over needs its follower, which also ends a silence; the year is said where it is not this one. */
function fromEnded(day: CalendarDate, today: CalendarDate): Need {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4)
  const key = isThisYear ? 'today.needsNext' : 'today.needsNextSince'
  const isLongAgo = daysBetween(day, today) >= LONG_GONE_DAYS
  const words = message(key, { on: epochDay(day) * DAY_MS })
  return isLongAgo ? need('ended', 'note', 9, words) : need('ended', 'warn', 56, words)
}

/** Sentences take a day as an instant and read it in UTC. */
const DAY_MS = 86_400_000

function need(kind: Need['kind'], tone: Need['tone'], weight: number, words: Message): Need {
  return { kind, tone, weight, words }
}
