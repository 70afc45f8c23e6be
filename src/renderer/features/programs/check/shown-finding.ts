import type { OverrideRecord } from '../../../../shared/contract/checks'
import type { CheckReport, Finding } from '../../../../shared/domain/programs/check/check-program'
import type { Severity } from '../../../../shared/domain/programs/check/rule'
import { ruleOf } from '../../../../shared/domain/programs/check/rules'
import { sayFinding } from '../../../../shared/domain/programs/check/say-finding'
import type { Say } from '../../../../shared/kernel/words'
import type { Tone } from '../../../ui/messages/tone'

/** A finding as a screen shows it: said, with its source and with the reason for keeping it. */
export type ShownFinding = {
  readonly id: string
  readonly ruleId: string
  readonly severity: Severity
  readonly says: string
  readonly source: string
  readonly isHeuristic: boolean
  /** Null where it is about the whole program. */
  readonly dayId: string | null
  readonly rowId: string | null
  /** Counted from 1; empty where it is about all weeks. */
  readonly weeks: readonly number[]
  /** The recorded reason; null while it stands open. */
  readonly kept: OverrideRecord | null
}

/** The tone of a weight; its shape goes along, so that colour is never the only sign. */
export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  block: 'danger',
  warn: 'warn',
  info: 'accent',
}

/** The findings of a report in words, open ones before those that are kept with a reason. */
export function shownFindings(
  report: CheckReport,
  overrides: readonly OverrideRecord[],
  say: Say,
): readonly ShownFinding[] {
  const shown = report.findings.map((finding) => shownFinding(finding, overrides, say))
  return [...shown.filter(({ kept }) => !kept), ...shown.filter(({ kept }) => kept)]
}

function shownFinding(
  finding: Finding,
  overrides: readonly OverrideRecord[],
  say: Say,
): ShownFinding {
  const { ruleId, severity, dayId = null, rowId = null } = finding
  const rule = ruleOf(ruleId)
  const says = sayFinding(finding.says, say)
  const weeks = finding.weeks.map((week) => week + 1)
  const kept = overrides.find((one) => one.ruleId === ruleId && one.rowId === rowId) ?? null
  return {
    ...{ ruleId, severity, says, dayId, rowId, weeks, kept },
    id: [ruleId, rowId ?? dayId ?? '', weeks.join(','), says].join(' '),
    source: rule?.source ?? '',
    isHeuristic: rule?.isHeuristic ?? false,
  }
}

/** How many findings of each weight stand open. */
export function openCounts(findings: readonly ShownFinding[]): Readonly<Record<Severity, number>> {
  const counts = { block: 0, warn: 0, info: 0 }
  for (const { severity, kept } of findings) if (!kept) counts[severity] += 1
  return counts
}

/** `Week 2`, `Weeks 2–4, 6`; empty where all weeks are meant. */
export function weeksSaid(weeks: readonly number[], say: Say): string {
  if (weeks.length === 0) return ''
  const runs: [number, number][] = []
  for (const week of weeks.toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && week <= last[1] + 1) last[1] = week
    else runs.push([week, week])
  }
  const said = runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
  return say('checks.weeks', { count: weeks.length, weeks: said })
}
