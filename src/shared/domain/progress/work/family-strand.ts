import { type CalendarDate, daysBetween } from '../../../kernel/calendar-date'
import { loadMg } from '../../units/load'
import { bySession, type SessionSets } from '../lift/session-sets'
import type { PerformedSet, SetLoad } from '../performed'
import { GAP_DAYS } from '../trend/segments'
import { at, last } from '../trend/statistics'

/** A variant of a lift family with its step on the ladder, easiest = 1. */
export type Variant = { readonly exerciseId: string; readonly name: string; readonly step: number }

/** A stretch in which a variant was trained without a gap of two weeks. */
export type StrandSpan = {
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly sessions: number
  /** The heaviest work set of the stretch; absent where nothing was loaded. */
  readonly heaviest?: SetLoad
}

/** One variant of the family and when it was trained; variants never trained have no lane. */
export type StrandLane = { readonly variant: Variant; readonly spans: readonly StrandSpan[] }

/** Which variant of a family was trained when, hardest step first, as on a ladder. */
export function familyStrand(
  rows: readonly PerformedSet[],
  variants: readonly Variant[],
): readonly StrandLane[] {
  const ladder = variants.toSorted((a, b) => b.step - a.step || (a.name < b.name ? -1 : 1))
  return ladder.flatMap((variant) => {
    const own = rows.filter(({ exerciseId }) => exerciseId === variant.exerciseId)
    const spans = stretches(bySession(own)).map(spanOf)
    return spans.length === 0 ? [] : [{ variant, spans }]
  })
}

function stretches(sessions: readonly SessionSets[]): readonly SessionSets[][] {
  const runs: SessionSets[][] = []
  for (const session of sessions) {
    const run = runs.at(-1)
    if (run && daysBetween(last(run).day, session.day) < GAP_DAYS) run.push(session)
    else runs.push([session])
  }
  return runs
}

function spanOf(sessions: readonly SessionSets[]): StrandSpan {
  const loads = sessions.flatMap(({ sets }) => sets.map(({ load }) => load).filter(isLoaded))
  const heaviest = loads.toSorted((a, b) => massOf(b) - massOf(a))[0]
  return {
    from: at(sessions, 0).day,
    to: last(sessions).day,
    sessions: sessions.length,
    ...(heaviest ? { heaviest } : {}),
  }
}

function isLoaded(load: SetLoad): boolean {
  return load.kind === 'absolute' || (load.kind === 'bodyweight' && load.added !== undefined)
}

function massOf(load: SetLoad): number {
  if (load.kind === 'absolute') return loadMg(load.load)
  return load.kind === 'bodyweight' && load.added ? loadMg(load.added) : 0
}
