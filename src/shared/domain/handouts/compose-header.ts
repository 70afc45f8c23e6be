import type { Say } from '../../kernel/words'
import { dayTitle } from '../programs/day-title'
import type { HandoutDocument, StyledText, TickGroup } from './document'
import { paperLocale } from './paper-locale'
import type { SessionCardRequest } from './session-card-request'
import type { ShownWeek } from './shown-weeks'

const BETWEEN = ' · '

/** The head of the card: day, client, program, weeks, unit, coach, and what matters most. */
export function composeHeader(
  request: SessionCardRequest,
  weeks: readonly ShownWeek[],
  say: Say,
): HandoutDocument['header'] {
  const facts = [
    request.program.name,
    weeksShown(weeks, say),
    say('handouts.loadsIn', { unit: request.unit }),
  ].filter(Boolean)
  const coach = request.coach.name && say('handouts.coach', { name: request.coach.name })
  return {
    title: dayTitle(request.day, say),
    client: request.client,
    identity: [
      { text: request.client, strong: true },
      { text: BETWEEN + facts.join(BETWEEN), strong: false },
    ],
    coach: [coach, request.coach.studio].filter(Boolean).join(BETWEEN),
    focus: focusLine(request, say),
  }
}

/** The warm-up block: drills, then warm-up sets with the bar, each a thing to tick. */
export function composeWarmUp(request: SessionCardRequest, say: Say): readonly TickGroup[] {
  if (!request.options.showsWarmUp) return []
  return [
    { heading: say('handouts.warmUp'), ticks: request.day.drills.slice(0, 30) },
    {
      heading: say('handouts.barWarmUp', { lift: request.day.barLift }),
      ticks: request.day.barWarmUp.slice(0, 30),
    },
  ].filter((group) => group.ticks.length > 0)
}

function weeksShown(weeks: readonly ShownWeek[], say: Say): string {
  const first = weeks[0]?.week.number
  const last = weeks.at(-1)?.week.number
  if (first === undefined || last === undefined) return ''
  return first === last
    ? say('handouts.week', { week: first })
    : say('handouts.weeks', { first, last })
}

function focusLine(request: SessionCardRequest, say: Say): StyledText {
  const { priorities, minutes } = request.day
  const locale = paperLocale(request.language)
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(priorities)
  const focus = priorities.length
    ? [
        { text: `${say('handouts.focus', { count: priorities.length })} `, strong: false },
        { text: `${list}.`, strong: true },
      ]
    : []
  if (minutes === null) return focus
  const gap = focus.length ? '  ' : ''
  return [...focus, { text: gap + say('handouts.duration', { minutes }), strong: false }]
}
