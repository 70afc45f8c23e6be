import { expect, test } from 'vitest'
import { figureOf } from '../../../../../src/shared/domain/figures/built-in-figures'
import { drawMoments } from '../../../../../src/shared/domain/figures/draw-moments'
import type { Stroke } from '../../../../../src/shared/domain/figures/drawing'
import type { Point } from '../../../../../src/shared/domain/figures/geometry'

/**
 * The drawing lists of a few figures of each kind (side and front, bars, dumbbells, machines, cables)
 * as text, one stroke per line, in thousandths of stature. A change that moves a limb shows as a line;
 * where it was meant, look at the sheet of figures first and then write the files anew (`-u`).
 */
const GOLDEN = [
  'hip-thrust-barbell',
  'back-squat',
  'sumo-deadlift',
  'bulgarian-split-squat',
  'leg-extension',
  'kettlebell-swing',
  'hip-abduction-cable',
]

test.each(GOLDEN)('the drawing of %s is what it was', async (id) => {
  const figure = figureOf(id)
  if (!figure) throw new Error(`no figure of ${id}`)
  const lines = drawMoments(figure).moments.flatMap(({ at, drawing }) => [
    `${at} ${numbers(Object.values(drawing.box))}`,
    ...drawing.strokes.map((stroke) => `  ${line(stroke)}`),
  ])
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${id}.txt`)
})

function line(stroke: Stroke): string {
  const head = `${stroke.kind} ${stroke.tone}`
  switch (stroke.kind) {
    case 'capsule':
      return `${head} ${points([stroke.from, stroke.to])} ${numbers(stroke.radii)}`
    case 'disc':
      return `${head} ${points([stroke.at])} ${numbers([stroke.radius])}`
    case 'ring':
      return `${head} ${points([stroke.at])} ${numbers([stroke.radius, stroke.width])}`
    case 'line':
      return `${head} ${points(stroke.points)} ${numbers([stroke.width])}`
    case 'area':
      return `${head} ${points(stroke.points)}`
  }
}

function points(list: readonly Point[]): string {
  return list.map((point) => numbers(point).replace(' ', ',')).join(' ')
}

/** Rounded, so that the last digit of a cosine on another machine changes nothing; no minus before 0. */
function numbers(list: readonly number[]): string {
  return list.map((value) => Math.round(value * 1000) + 0).join(' ')
}
