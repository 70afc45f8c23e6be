import type { Stroke } from './drawing'
import type { Point } from './geometry'

/** What lies behind the body and what lies before it. */
export type LaidThing = { readonly behind: readonly Stroke[]; readonly before: readonly Stroke[] }

/** A thing that stands wholly behind the body. */
export const behind = (...strokes: readonly Stroke[]): LaidThing => ({
  behind: strokes,
  before: [],
})

/** A thing that is seen wholly before the body. */
export const before = (...strokes: readonly Stroke[]): LaidThing => ({
  behind: [],
  before: strokes,
})

/** A rod, rope or edge of a thing. */
export const rod = (points: readonly Point[], width = 0.014): Stroke => ({
  ...{ kind: 'line', points, width, tone: 'thing' },
})

/** A thing with a white edge, so that it reads on a dark body. */
export function edged(strokes: readonly Stroke[], edge = 0.012): readonly Stroke[] {
  return [...strokes.map((stroke) => paperEdge(stroke, edge)), ...strokes]
}

function paperEdge(stroke: Stroke, edge: number): Stroke {
  switch (stroke.kind) {
    case 'capsule':
      return {
        ...{ ...stroke, tone: 'paper' },
        radii: [stroke.radii[0] + edge, stroke.radii[1] + edge],
      }
    case 'disc':
      return { ...stroke, radius: stroke.radius + edge, tone: 'paper' }
    case 'ring':
    case 'line':
      return { ...stroke, width: stroke.width + 2 * edge, tone: 'paper' }
    case 'area': {
      const [first] = stroke.points
      return {
        ...{ kind: 'line', width: 2 * edge, tone: 'paper' },
        points: first ? [...stroke.points, first] : [],
      }
    }
  }
}
