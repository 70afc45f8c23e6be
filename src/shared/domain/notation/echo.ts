import type { Say } from '../../kernel/words'
import { sayWeek } from './echoing/groups'
import type { Prescription, Unread } from './prescription'
import { type EffectiveWeek, type WeekOptions, weeksOfLine } from './weeks/effective-weeks'

const GOALS = {
  strength: 'notation.goalStrength',
  hypertrophy: 'notation.goalHypertrophy',
  endurance: 'notation.goalEndurance',
  power: 'notation.goalPower',
} as const

/**
 * What a line was read as, in plain words, so that a coach sees every misreading. Weeks typed with
 * `|` are said one by one with what they inherit; what was not read is named at the end.
 */
export function echo(prescription: Prescription, say: Say, options: WeekOptions = {}): string {
  const { label, goal, note, unread } = prescription
  let said = sayPlan(prescription, say, options)
  if (label !== undefined) said = say('notation.labelled', { label, said }).trimEnd()
  if (goal !== undefined) said = say('notation.goal', { said, goal: say(GOALS[goal]) })
  if (note !== undefined) {
    said = said === '' ? say('notation.noteAlone', { note }) : say('notation.note', { said, note })
  }
  for (const stretch of unread) said = addUnread(said, stretch, say)
  return said === '' ? say('notation.nothing') : said
}

function sayPlan(prescription: Prescription, say: Say, options: WeekOptions): string {
  if (prescription.laterWeeks.length === 0) return sayWeek(prescription, say)
  return weeksOfLine(prescription, options)
    .map((week, index) => say('notation.week', { week: index + 1, said: sayEffective(week, say) }))
    .reduce((said, week) => say('notation.weeks', { said, week }))
}

function sayEffective(week: EffectiveWeek, say: Say): string {
  switch (week.kind) {
    case 'blank':
      return say('notation.nothing')
    case 'off':
      return say('notation.weekOff')
    case 'planned': {
      const said = sayWeek({ groups: week.prescription.groups }, say) || say('notation.nothing')
      return week.isDeload ? say('notation.weekDeload', { said }) : said
    }
  }
}

const REASONS = {
  'said-twice': 'notation.unreadTwice',
  'out-of-range': 'notation.unreadRange',
  'step-and-weeks': 'notation.unreadSteps',
} as const

function addUnread(said: string, { text, why }: Unread, say: Say): string {
  if (said === '') return say('notation.unreadAlone', { text })
  return say(why === undefined ? 'notation.unread' : REASONS[why], { said, text })
}
