import type { exercises as area, ExerciseUse } from '../../shared/contract/exercises'
import type { Exercise } from '../../shared/domain/exercises/exercise'
import { exerciseHistory } from '../../shared/domain/exercises/exercise-history'
import type { PerformedSet } from '../../shared/domain/progress/performed'
import { sayLoad } from '../../shared/domain/units/load-words'
import { ok } from '../../shared/kernel/result'
import type { ExerciseUseRow } from '../stores/exercises'
import type { AreaHandlers, QueryContext } from './context'
import { knownExercises } from './known-exercises'
import { toPerformed } from './progress-rows'
import { notFound } from './refuse'
import { studioSettings } from './settings'

/** Where programs use an exercise, and what clients did with it. */
export const exerciseUse: Pick<AreaHandlers<typeof area>, 'inUse'> = {
  inUse: (context, { exerciseId }) => {
    const exercise = knownExercises(context).get(exerciseId)
    if (!exercise) return notFound('exercises.notThere')
    const loggers = context.read.exercises.loggers(exerciseId).slice(0, MOST)
    return ok({
      uses: context.read.exercises.uses(exerciseId).map(useOf),
      history: loggers.flatMap((logger) => historyOf(context, exercise, logger)),
    })
  },
}

/** A page names the clients who trained it last, not a roster. */
const MOST = 40

function useOf(row: ExerciseUseRow): ExerciseUse['use'] {
  const { rowId, firstWeek, lastWeek, clientId, client, programId, program, day, isActive } = row
  return {
    ...{ rowId, clientId, client, programId, program, day },
    isRunning: clientId !== null && isActive === 1,
    weeks: firstWeek === null || lastWeek === null ? null : [firstWeek, lastWeek],
  }
}

type Logger = { readonly clientId: string; readonly client: string }

function historyOf(
  context: QueryContext,
  exercise: Exercise,
  { clientId, client }: Logger,
): readonly ExerciseUse['history'][] {
  const rows = context.read.progress.lifted(clientId, exercise.id)
  const found = exerciseHistory(rows.map((row) => toPerformed(row, exercise)))
  if (!found) return []
  const unit = context.read.clients.byId(clientId)?.unit ?? 'kg'
  const told = (set: PerformedSet) => ({ text: setText(context, set, unit), day: set.day })
  return [{ clientId, client, best: told(found.best), last: told(found.last) }]
}

function setText(context: QueryContext, set: PerformedSet, unit: 'kg' | 'lb'): string {
  const { say } = context
  const { locale } = studioSettings(context)
  const { reps, seconds, metres } = set
  const amount =
    reps !== undefined
      ? say('exercisePage.use.reps', { count: reps })
      : seconds !== undefined
        ? say('exercisePage.use.seconds', { seconds })
        : say('exercisePage.use.metres', { metres: metres ?? 0 })
  if (set.load.kind === 'none') return amount
  const load = sayLoad(set.load, { say, locale, unit })
  return reps === undefined
    ? say('exercisePage.use.both', { load, amount })
    : say('exercisePage.use.set', { load, reps })
}
