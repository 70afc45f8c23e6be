import { printMilli } from '../../../kernel/decimal'
import type { Say } from '../../../kernel/words'
import { sayWeek } from '../../notation/echoing/groups'
import type { Step } from '../../notation/prescription'
import type { CellChange } from './cell-change'
import type { CellPattern, ComparedPart, PatternTerm } from './cell-pattern'

/** What is looked for, in plain words; any cell where nothing is asked. */
export function sayPattern({ terms }: CellPattern, say: Say): string {
  if (terms.length === 0) return say('rosterEdits.anyCell')
  return terms
    .map((term) => sayTerm(term, say))
    .reduce((said, more) => say('rosterEdits.and', { said, more }))
}

function sayTerm(term: PatternTerm, say: Say): string {
  switch (term.kind) {
    case 'text':
      return say('rosterEdits.says', { text: term.text })
    case 'has':
      return say(`rosterEdits.has.${term.part}`)
    case 'compare': {
      const value = isLoad(term.part) ? printMilli(term.value) : term.value
      const amount = say(`rosterEdits.amount.${term.part}`, { value })
      return say(`rosterEdits.sign.${SIGNS[term.sign]}`, { amount })
    }
    case 'like':
      return sayWeek({ groups: term.groups }, say)
  }
}

const SIGNS = { '>': 'above', '>=': 'from', '<': 'below', '<=': 'upTo' } as const

function isLoad(part: ComparedPart): boolean {
  return part === 'percent' || part === 'kg' || part === 'lb'
}

/** What is done to cells, in plain words: `1 set less`, `5 sets of 5; the rest stays`. */
export function sayChange(change: CellChange, say: Say): string {
  if (change.kind === 'prescription') {
    return say('rosterEdits.saidAnew', { said: sayWeek({ groups: change.groups }, say) })
  }
  const { by } = change.step
  const amount = sayStep(change.step, say)
  return say(by < 0 ? 'rosterEdits.less' : 'rosterEdits.more', { amount })
}

function sayStep({ by, unit }: Step, say: Say): string {
  const value = printMilli(Math.abs(by))
  switch (unit) {
    case 'set':
      return say('rosterEdits.stepSets', { count: Math.abs(by) / 1000 })
    case 'rep':
      return say('rosterEdits.stepReps', { count: Math.abs(by) / 1000 })
    case '%':
      return say('rosterEdits.stepPercent', { value })
    case 'rpe':
      return say('rosterEdits.stepRpe', { value })
    case 'client':
      return say('rosterEdits.stepLoad', { value })
    default:
      return say(`rosterEdits.amount.${unit}`, { value })
  }
}
