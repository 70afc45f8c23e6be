import { assertNever } from '../../kernel/assert-never'
import type { Say } from '../../kernel/words'
import type { LoadUnit } from '../units/load'
import type { BoxGrid } from './document'
import type { CardExercise, DoneSet } from './session-card-request'

const MOST_SETS = 20

/** What one week's boxes are made from. */
export type BoxRequest = {
  readonly exercise: CardExercise
  readonly unit: LoadUnit
  readonly sets: number
  readonly done: readonly DoneSet[]
  /** Said of a planned set that was left out; '' while the week can still be done. */
  readonly notDone: string
}

/** The boxes of one exercise in one week: load beside reps, one half per side, done sets filled in. */
export function composeBoxes(request: BoxRequest, say: Say): BoxGrid {
  const { exercise, unit, done } = request
  const amounts = amountFields(exercise, say)
  const fields = exercise.takesLoad ? [[unit], ...amounts] : amounts
  const parts = fields.flat().length
  const count = Math.min(MOST_SETS, Math.max(request.sets, done.length))
  const rows = Array.from({ length: count }, (_, place) => {
    const set = done[place]
    return set ? setTexts(set, exercise) : Array<string>(parts).fill(request.notDone)
  })
  return { fields, rows }
}

function amountFields(exercise: CardExercise, say: Say): string[][] {
  const what = amountHint(exercise.counts, say)
  if (!exercise.isPerSide) return [[what]]
  // Beside a load the two sides share one box; without a load each side has a box and its unit.
  if (exercise.takesLoad) return [[say('handouts.hintLeft'), say('handouts.hintRight')]]
  if (exercise.counts === 'reps') {
    return [[say('handouts.hintLeft')], [say('handouts.hintRight')]]
  }
  return [[say('handouts.hintLeftOf', { what })], [say('handouts.hintRightOf', { what })]]
}

function amountHint(counts: CardExercise['counts'], say: Say): string {
  switch (counts) {
    case 'reps':
      return say('handouts.hintReps')
    case 'seconds':
      return say('handouts.hintSeconds')
    case 'minutes':
      return say('handouts.hintMinutes')
    case 'metres':
      return say('handouts.hintMetres')
    case 'calories':
      return say('handouts.hintCalories')
    default:
      return assertNever(counts)
  }
}

function setTexts(set: DoneSet, exercise: CardExercise): string[] {
  const first = set.amounts[0] ?? ''
  const amounts = exercise.isPerSide ? [first, set.amounts[1] ?? first] : [set.amounts.join('/')]
  return exercise.takesLoad ? [set.load, ...amounts] : amounts
}
