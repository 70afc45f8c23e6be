import type { CalendarDate } from '../../../../shared/kernel/calendar-date'
import { type Message, message } from '../../../../shared/kernel/words'
import { daysSince } from '../../../formatting/dates'
import type { Tone } from '../../../ui/messages/tone'
import type { ScreeningOverview } from './screening-card'

/** One thing a coach must see before the next session. */
export type CareItem = { readonly id: string; readonly tone: Tone; readonly says: Message }

/** How long before the end of a screening the coach is reminded, in days. */
const REMIND_DAYS = 30

/**
 * What the coach must see of a client, the most serious first; empty where there is nothing. Flags of
 * relative weight are left out: they stand as chips beside the name. `day` makes dates of ISO days.
 */
export function careItems(
  stands: ScreeningOverview,
  { today, day }: { readonly today: CalendarDate; readonly day: (iso: string) => string },
): readonly CareItem[] {
  const items = [
    ...absolutes(stands),
    ...openItems(stands),
    ...statusItems(stands, { today, day }),
    ...clearanceItems(stands, day),
    ...pressureItems(stands),
    ...(stands.records[0]?.medications ?? []).map(
      (id): CareItem => ({ id, tone: 'neutral', says: message(`screening.medication.${id}`) }),
    ),
    ...painItems(stands, day),
  ]
  return items.toSorted((a, b) => WEIGHT[a.tone] - WEIGHT[b.tone])
}

const WEIGHT: Readonly<Record<Tone, number>> = { danger: 0, warn: 1, accent: 2, neutral: 2, ok: 3 }

function absolutes({ conditions, records }: ScreeningOverview): readonly CareItem[] {
  const pressure = records[0]?.pressure
  const measured = pressure ? `${pressure.systolic}/${pressure.diastolic} mmHg` : undefined
  return conditions
    .filter(({ weight, name }) => weight === 'absolute' && name !== measured)
    .map(({ name }) => ({
      id: `absolute ${name}`,
      tone: 'danger',
      says: message('checks.contra01', { condition: name }),
    }))
}

function openItems({ opens, status }: ScreeningOverview): readonly CareItem[] {
  if (status === 'none' || opens === 'vigorous') return []
  const tone = opens === 'nothing' ? 'danger' : 'warn'
  return [{ id: 'opens', tone, says: message(`screening.opens.${opens}`) }]
}

type Days = { readonly today: CalendarDate; readonly day: (iso: string) => string }

function statusItems(stands: ScreeningOverview, { today, day }: Days): readonly CareItem[] {
  const { status, expiresOn, records } = stands
  const on = status === 'changed' ? (records[0]?.changedOn ?? '') : (expiresOn ?? '')
  const isNear = expiresOn !== null && -daysSince(expiresOn, today) <= REMIND_DAYS
  if (status === 'valid' && !isNear) return []
  const says = message(`screening.status.${status}`, { day: on === '' ? '' : day(on) })
  return [{ id: 'status', tone: status === 'none' ? 'neutral' : 'warn', says }]
}

function clearanceItems(
  { records }: ScreeningOverview,
  day: (iso: string) => string,
): readonly CareItem[] {
  const clearance = records[0]?.clearance
  if (!clearance) return []
  const { by, limits } = clearance
  const cleared: CareItem = {
    id: 'cleared',
    tone: 'neutral',
    says: message('screening.clearedBy', { by, day: day(clearance.day) }),
  }
  if (limits === '') return [cleared]
  return [cleared, { id: 'limits', tone: 'warn', says: message('screening.limits', { limits }) }]
}

function pressureItems({ records, pressureWeight }: ScreeningOverview): readonly CareItem[] {
  const pressure = records[0]?.pressure
  if (!pressure) return []
  const tone = { none: 'neutral', relative: 'warn', absolute: 'danger' } as const
  return [
    {
      id: 'pressure',
      tone: tone[pressureWeight],
      says: message('screening.pressure', { ...pressure }),
    },
  ]
}

/** From 4 of 10 on, or more than the session before, pain waits for a decision. */
function painItems({ pain }: ScreeningOverview, day: (iso: string) => string): readonly CareItem[] {
  if (!pain) return []
  const { score, before } = pain
  const course =
    before === null ? 'first' : score > before ? 'more' : score < before ? 'less' : 'same'
  const isRising = before !== null && score > before && score > 2
  const values = { score, place: pain.bodyPart || pain.exercise, day: day(pain.day) }
  const says = message(`screening.pain.${course}`, { ...values, before: before ?? 0 })
  return [{ id: 'pain', tone: score >= 4 || isRising ? 'warn' : 'neutral', says }]
}
