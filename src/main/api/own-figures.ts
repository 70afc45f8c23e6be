import type { exercises as area, FigureCard } from '../../shared/contract/exercises'
import {
  type FigureLookup,
  figureFor,
  type OwnMoments,
} from '../../shared/domain/figures/figure-for'
import { poseFaults } from '../../shared/domain/figures/pose-faults'
import { ok } from '../../shared/kernel/result'
import type { AreaHandlers, QueryContext } from './context'
import { knownExercises } from './known-exercises'
import { notFound, ruleViolated } from './refuse'

type Acts = Pick<AreaHandlers<typeof area>, 'figures' | 'drawn' | 'putFigure' | 'removeFigure'>

/** The figures of the studio by exercise, the coach's own before the built-in ones; for screen and paper. */
export function studioFigures(context: Pick<QueryContext, 'read'>): FigureLookup {
  return figureFor(ownMoments(context))
}

function ownMoments({ read }: Pick<QueryContext, 'read'>): ReadonlyMap<string, OwnMoments> {
  return new Map(
    read.exercises
      .ownFigures()
      .map(({ id, moments }) => [id, JSON.parse(moments) as OwnMoments] as const), // as: checked by the contract when written
  )
}

/** The figures that a coach looks at and draws. */
export const ownFigures: Acts = {
  figures: (context, { exerciseIds }) => {
    const own = ownMoments(context)
    const lookup = figureFor(own)
    const figures = exerciseIds.flatMap((exerciseId): FigureCard[] => {
      const moments = lookup(exerciseId)?.moments
      return moments ? [{ exerciseId, isOwn: own.has(exerciseId), moments: [...moments] }] : []
    })
    return ok({ figures })
  },

  drawn: (context) => {
    const lookup = studioFigures(context)
    const ids = [...knownExercises(context).keys()]
    return ok({ exerciseIds: ids.filter((id) => lookup(id) !== undefined) })
  },

  putFigure: (context, { exerciseId, moments }) => {
    const exercise = knownExercises(context).get(exerciseId)
    if (!exercise) return notFound('exercises.notThere')
    if (new Set(moments.map(({ at }) => at)).size < moments.length) {
      return ruleViolated('posing.momentTwice')
    }
    const impossible = moments.find(({ pose }) => poseFaults(pose).length > 0)
    if (impossible) return ruleViolated('posing.impossible')
    const text = JSON.stringify(moments)
    if (text.length > LONGEST) return ruleViolated('posing.tooMuch')
    context.write.exercises.putFigure({ id: exerciseId, moments: text })
    didDraw(context, exerciseId, exercise.name)
    return ok({})
  },

  removeFigure: (context, { exerciseId }) => {
    const exercise = knownExercises(context).get(exerciseId)
    if (!exercise) return notFound('exercises.notThere')
    context.write.exercises.removeFigure(exerciseId)
    const label = { key: 'posing.didRemove', values: { name: exercise.name } }
    context.label(label, `/exercises/${exerciseId}`)
    return ok({})
  },
}

/** As long as the column. */
const LONGEST = 20_000

function didDraw(
  context: Parameters<Acts['putFigure']>[0],
  exerciseId: string,
  name: string,
): void {
  context.label({ key: 'posing.didDraw', values: { name } }, `/exercises/${exerciseId}`)
}
