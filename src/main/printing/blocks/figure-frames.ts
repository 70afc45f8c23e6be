import { drawMoments } from '../../../shared/domain/figures/draw-moments'
import { FIGURE_MOMENTS } from '../../../shared/domain/figures/figure-record'
import type { FigureFrame } from '../../../shared/domain/handouts/document'
import type { Part } from '../paper/block'
import type { Press } from './press'

/** Pictures side by side, in one scale and on one floor. */
export type FigureFrames = {
  readonly parts: readonly Part[]
  readonly width: number
  readonly height: number
}

/** Places the pictures of an exercise with their top left corner at 0, `top`. */
export function figureFrames(
  frames: readonly FigureFrame[],
  top: number,
  press: Press,
): FigureFrames {
  const { side, gap } = press.measures.figure
  const shown = frames.map(({ pose }, at) => ({ at: FIGURE_MOMENTS[at] ?? 'end', pose }))
  const drawn = drawMoments({ moments: shown }, 1).moments
  const parts = drawn.map(({ drawing }, at): Part => {
    const area = { x: at * (side + gap), y: top, width: side, height: side }
    return { tag: 'Figure', picture: { area, drawing, alt: frames[at]?.alt ?? '' } }
  })
  const width = parts.length * (side + gap) - gap
  return { parts, width, height: side }
}
