import { floorLine, strokesOf, withFloor } from './draw-figure'
import { type Box, boxAround, boxOf, type Drawing } from './drawing'
import type { Figure, FigureMoment } from './figure-record'

/** The moments of a figure, drawn to be set side by side: every drawing has the same box. */
export type DrawnMoments = {
  readonly box: Box
  readonly moments: readonly { readonly at: FigureMoment; readonly drawing: Drawing }[]
}

/**
 * Draws all moments of a figure in one scale, one box and on one floor. With a `shape` (width over
 * height) the box is widened, or heightened upwards, to that shape, the figure in the middle of the floor.
 */
export function drawMoments(figure: Pick<Figure, 'moments'>, shape?: number): DrawnMoments {
  const drawn = figure.moments.map(({ at, pose }) => ({ at, strokes: strokesOf(pose) }))
  const tight = withFloor(boxAround(drawn.map(({ strokes }) => boxOf(strokes))))
  const box = shape === undefined ? tight : shaped(tight, shape)
  const moments = drawn.map(({ at, strokes }) => ({
    at,
    drawing: { strokes: [floorLine(box), ...strokes], box },
  }))
  return { box, moments }
}

function shaped({ left, right, bottom, top }: Box, shape: number): Box {
  const width = Math.max(right - left, (top - bottom) * shape)
  const middle = (left + right) / 2
  return {
    left: middle - width / 2,
    right: middle + width / 2,
    bottom,
    top: Math.max(top, bottom + width / shape),
  }
}
