import hipThrust from '../../../../resources/figures/hip-thrust.json'
import squat from '../../../../resources/figures/squat.json'
import { type Figure, type FigureFile, readFigures } from './figure-record'

/** The files of the built-in figures, unread; tests check that no file is left out. */
export const FIGURE_FILES: readonly FigureFile[] = [
  { name: 'squat.json', content: squat },
  { name: 'hip-thrust.json', content: hipThrust },
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
