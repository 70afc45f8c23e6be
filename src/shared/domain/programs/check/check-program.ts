import type { Id } from '../../../kernel/ids'
import type { Message } from '../../../kernel/words'
import type { CheckedDay, CheckedLift, CheckSubject } from './check-subject'
import { missingInputs } from './known-inputs'
import type { CheckInput, DayWeek, Hit, Rule, Severity, Surroundings, Thresholds } from './rule'
import { RULES } from './rules'

/** What the check found: a sentence, how much it matters, and the cells it is about. */
export type Finding = {
  readonly ruleId: string
  readonly severity: Severity
  readonly says: Message
  /** Absent where it is about the whole program. */
  readonly dayId?: Id
  readonly rowId?: Id
  /** Week columns, counted from 0; empty where it is about all of them. */
  readonly weeks: readonly number[]
}

/** A rule that could not speak, and what it would need. */
export type SilentRule = { readonly ruleId: string; readonly needs: readonly CheckInput[] }

/** Findings, the most serious first, and the rules that lacked something. */
export type CheckReport = {
  readonly findings: readonly Finding[]
  readonly silent: readonly SilentRule[]
}

/** What a studio changed of a rule. */
export type RuleSetting = { readonly isOff?: boolean; readonly thresholds?: Thresholds }
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/**
 * Checks a program again and again: lifts and days that are the same objects as before, in the same
 * surroundings, are not looked at a second time. Make one per open program and studio settings.
 */
export function createChecker(
  settings: RuleSettings = {},
  rules: readonly Rule[] = RULES,
): (subject: CheckSubject) => CheckReport {
  const active = rules.filter(({ id }) => !settings[id]?.isOff)
  const limits = new Map(
    active.map(({ id, thresholds }) => [id, { ...thresholds, ...settings[id]?.thresholds }]),
  )
  const memory = createMemory()
  return (subject) => {
    const gaps = active.map((rule) => ({ rule, needs: missingInputs(rule, subject) }))
    const able = gaps.filter(({ needs }) => needs.length === 0).map(({ rule }) => rule)
    memory.use(surroundingsOf(subject))
    const found = able.flatMap((rule) =>
      memory
        .hits(rule, subject, limits.get(rule.id) ?? {})
        .map((hit) => ({ severity: rule.severity, ...hit, ruleId: rule.id })),
    )
    const silent = gaps.filter(({ needs }) => needs.length > 0)
    return {
      findings: bySeverity(joinWeeks(found)),
      silent: silent.map(({ rule, needs }) => ({ ruleId: rule.id, needs })),
    }
  }
}

/** Checks a program once. */
export function checkProgram(subject: CheckSubject, settings: RuleSettings = {}): CheckReport {
  return createChecker(settings)(subject)
}

function surroundingsOf(subject: CheckSubject): Surroundings {
  const { client, place, logs, isFirstProgram, weeks } = subject
  return { client, place, logs, isFirstProgram, weeks }
}

/** Keeps the hits of lifts and days as long as their surroundings are the same objects. */
function createMemory() {
  let around: Surroundings | undefined
  let kept = new WeakMap<object, Map<string, readonly Hit[]>>()

  function recall(part: object, rule: Rule, look: () => readonly Hit[]): readonly Hit[] {
    const ofPart = kept.get(part) ?? new Map<string, readonly Hit[]>()
    kept.set(part, ofPart)
    const known = ofPart.get(rule.id)
    if (known) return known
    const hits = look()
    ofPart.set(rule.id, hits)
    return hits
  }

  return {
    use(next: Surroundings): void {
      if (!around || !isSame(around, next)) kept = new WeakMap()
      around = around && isSame(around, next) ? around : next
    },
    hits(rule: Rule, subject: CheckSubject, limits: Thresholds): readonly Hit[] {
      const { finder } = rule
      const near = around ?? surroundingsOf(subject)
      switch (finder.scope) {
        case 'program':
          return finder.find(subject, limits)
        case 'day':
          return subject.days.flatMap((day) =>
            recall(day, rule, () => dayWeeks(day, near).flatMap((at) => finder.find(at, limits))),
          )
        case 'lift':
          return subject.days.flatMap((day) =>
            day.lifts.flatMap((lift) =>
              recall(lift, rule, () => liftHits({ lift, near }, finder.find, limits)).map(
                (hit) => ({
                  dayId: day.dayId,
                  ...hit,
                }),
              ),
            ),
          )
      }
    },
  }
}

function isSame(one: Surroundings, other: Surroundings): boolean {
  return (
    one.client === other.client &&
    one.place === other.place &&
    one.logs === other.logs &&
    one.isFirstProgram === other.isFirstProgram &&
    one.weeks === other.weeks
  )
}

function dayWeeks(day: CheckedDay, around: Surroundings): readonly DayWeek[] {
  return around.weeks.map((_, week) => ({
    ...{ day, week, around },
    lifts: day.lifts.flatMap((lift) => {
      const work = lift.weeks[week]
      return work ? [{ lift, work }] : []
    }),
  }))
}

type LiftFinder = Extract<Rule['finder'], { scope: 'lift' }>['find']

function liftHits(
  { lift, near }: { readonly lift: CheckedLift; readonly near: Surroundings },
  find: LiftFinder,
  limits: Thresholds,
): readonly Hit[] {
  return lift.weeks.flatMap((work, week) => {
    const hit = work && find({ lift, work, week, around: near }, limits)
    return hit ? [{ rowId: lift.rowId, week, ...hit }] : []
  })
}

type Found = Hit & { readonly ruleId: string; readonly severity: Severity }

/** The same sentence about the same place in several weeks is one finding. */
function joinWeeks(found: readonly Found[]): readonly Finding[] {
  const joined = new Map<string, Finding>()
  for (const { week, ...hit } of found) {
    const key = JSON.stringify([hit.ruleId, hit.severity, hit.dayId, hit.rowId, hit.says])
    const weeks = [...(joined.get(key)?.weeks ?? []), ...(week === undefined ? [] : [week])]
    joined.set(key, { ...hit, weeks })
  }
  return [...joined.values()]
}

const RANK = { block: 0, warn: 1, info: 2 } as const

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
}
