import arms from '../../../../resources/figures/arms.json'
import carry from '../../../../resources/figures/carry.json'
import core from '../../../../resources/figures/core.json'
import drills from '../../../../resources/figures/drills.json'
import hinge from '../../../../resources/figures/hinge.json'
import hipThrust from '../../../../resources/figures/hip-thrust.json'
import legs from '../../../../resources/figures/legs.json'
import lunge from '../../../../resources/figures/lunge.json'
import mobility from '../../../../resources/figures/mobility.json'
import power from '../../../../resources/figures/power.json'
import pull from '../../../../resources/figures/pull.json'
import push from '../../../../resources/figures/push.json'
import shoulders from '../../../../resources/figures/shoulders.json'
import squat from '../../../../resources/figures/squat.json'
import { type Figure, type FigureFile, readFigures } from './figure-record'

/** The files of the built-in figures, unread; tests check that no file is left out. */
export const FIGURE_FILES: readonly FigureFile[] = [
  { name: 'squat.json', content: squat },
  { name: 'hip-thrust.json', content: hipThrust },
  { name: 'hinge.json', content: hinge },
  { name: 'lunge.json', content: lunge },
  { name: 'legs.json', content: legs },
  { name: 'power.json', content: power },
  { name: 'carry.json', content: carry },
  { name: 'push.json', content: push },
  { name: 'pull.json', content: pull },
  { name: 'shoulders.json', content: shoulders },
  { name: 'arms.json', content: arms },
  { name: 'core.json', content: core },
  { name: 'drills.json', content: drills },
  { name: 'mobility.json', content: mobility },
]

let read: ReadonlyMap<string, Figure> | null = null

/** The built-in figure of an exercise; undefined where there is none yet. */
export function figureOf(exerciseId: string): Figure | undefined {
  read ??= new Map(
    readFigures(FIGURE_FILES).flatMap((figure) =>
      figure.exercises.map((exercise) => [exercise, figure] as const),
    ),
  )
  return read.get(exerciseId)
}
