import type { Say } from '../../kernel/words'
import { composeBoxes } from './compose-boxes'
import { composeFigure } from './compose-figure'
import type { ExerciseRow, WeekCell } from './document'
import type {
  CardExercise,
  SessionCardOptions,
  SessionCardRequest,
  Worded,
} from './session-card-request'
import type { ShownWeek } from './shown-weeks'

const MOST_CUES = 3

/** The exercise rows of a card for the weeks shown, supersets bracketed. */
export function composeRows(
  request: SessionCardRequest,
  weeks: readonly ShownWeek[],
  say: Say,
): readonly ExerciseRow[] {
  return request.exercises.map((exercise, place) => ({
    label: exercise.label,
    name: exercise.name,
    prescription: worded(exercise.prescription, request.options),
    cues: exercise.cues.filter((cue) => cue.trim() !== '').slice(0, MOST_CUES),
    figure: composeFigure(exercise, say),
    setUp: exercise.setUp ? say('handouts.setUp', { what: exercise.setUp }) : null,
    note: exercise.note || null,
    substitute: exercise.substitute
      ? say('handouts.substitute', { name: exercise.substitute })
      : null,
    bracket: bracketAt(request.exercises, place),
    isPerSide: exercise.isPerSide,
    weeks: weeks.map((shown) => weekCell({ request, exercise, shown }, say)),
  }))
}

/** The text in the wording asked for. */
export function worded(text: Worded, options: SessionCardOptions): string {
  return typeof text === 'string' ? text : text[options.wording]
}

function bracketAt(exercises: readonly CardExercise[], place: number): ExerciseRow['bracket'] {
  const group = exercises[place]?.group ?? null
  if (group === null) return 'none'
  const follows = exercises[place - 1]?.group === group
  const leads = exercises[place + 1]?.group === group
  if (follows) return leads ? 'middle' : 'last'
  return leads ? 'first' : 'none'
}

type Cell = {
  readonly request: SessionCardRequest
  readonly exercise: CardExercise
  readonly shown: ShownWeek
}

function weekCell({ request, exercise, shown }: Cell, say: Say): WeekCell {
  const planned = exercise.weeks[shown.place] ?? null
  const isOver = shown.week.state === 'done'
  if (!planned)
    return { target: say('handouts.off'), remark: null, boxes: { fields: [], rows: [] } }
  const done = planned.done ?? []
  const last = request.options.showsLastTime ? worded(planned.lastTime, request.options) : ''
  const remark = isOver
    ? say(done.length > 0 ? 'handouts.done' : 'handouts.missed')
    : last && say('handouts.last', { what: last })
  const notDone = isOver ? say('handouts.setNotDone') : ''
  return {
    target: worded(planned.target, request.options),
    remark: remark || null,
    boxes: composeBoxes({ exercise, unit: request.unit, sets: planned.sets, done, notDone }, say),
  }
}
