import { message } from '../../../kernel/words'
import type { ScheduledSession } from '../performed'
import type { Adherence, AdherenceWeek } from '../work/adherence'
import type { StripMark, StripModel } from './chart-model'
import { type ChartWords, dayText, shortDayText, tell } from './chart-words'

const MARKS = ['done', 'part', 'missed', 'moved', 'to-log', 'planned'] as const

/** Outcomes the sentence names only where there are some. */
const NAMED = ['part', 'missed', 'to-log'] as const

/** Does the client come? One mark per session, a word for every mark. */
export function adherenceStrip(adherence: Adherence, words: ChartWords): StripModel {
  const outcomes = adherence.weeks.flatMap(({ sessions }) => sessions.map((each) => each.outcome))
  return {
    sentence: sentenceOf(adherence, words),
    weeks: adherence.weeks.map((week) => weekOf(week, words)),
    legend: MARKS.filter((mark) => outcomes.includes(mark)).map((mark) => ({
      mark,
      label: markWord(mark, words),
    })),
  }
}

function sentenceOf({ weeks, count }: Adherence, words: ChartWords): string {
  const values = { done: count.done + count.moved, due: count.due, count: weeks.length }
  const named = NAMED.filter((mark) => count[mark] > 0).map((mark) =>
    tell(words, message(`progress.strip.count.${mark}`, { number: count[mark] })),
  )
  const key = count.due === 0 ? 'progress.strip.noneDue' : 'progress.strip.done'
  return [tell(words, message(key, values)), ...named].join(' · ')
}

function weekOf(
  { monday, isCurrent, sessions }: AdherenceWeek,
  words: ChartWords,
): StripModel['weeks'][number] {
  const week = tell(words, message('progress.weekOf', { day: shortDayText(monday, words) }))
  const marks = sessions.map((session) => markOf(session, words))
  const read = marks.map(({ name }) => name)
  return {
    key: monday,
    label: shortDayText(monday, words),
    isCurrent,
    marks,
    description: `${week}: ${read.length > 0 ? read.join('; ') : tell(words, message('progress.strip.noSessions'))}`,
  }
}

function markOf(
  { sessionId, day, outcome, movedTo }: ScheduledSession,
  words: ChartWords,
): StripModel['weeks'][number]['marks'][number] {
  const moved =
    movedTo && tell(words, message('progress.strip.movedTo', { day: shortDayText(movedTo, words) }))
  const word = moved ?? markWord(outcome, words)
  return { key: `${day} ${sessionId}`, mark: outcome, name: `${dayText(day, words)}, ${word}` }
}

function markWord(mark: StripMark, words: ChartWords): string {
  return tell(words, message(`progress.strip.mark.${mark}`))
}
