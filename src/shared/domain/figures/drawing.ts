import type { Point } from './geometry'

/** How dark a part is: near limbs dark, far ones light, things in between; `paper` covers what is behind. */
export type Tone = 'near' | 'far' | 'thing' | 'paper' | 'accent'

/** One stroke of a drawing, in order; every painter draws the same list. */
export type Stroke =
  /** A limb: two circles of radius `from` and `to`, joined. */
  | {
      readonly kind: 'capsule'
      readonly from: Point
      readonly to: Point
      readonly radii: readonly [number, number]
      readonly tone: Tone
    }
  | { readonly kind: 'disc'; readonly at: Point; readonly radius: number; readonly tone: Tone }
  | {
      readonly kind: 'ring'
      readonly at: Point
      readonly radius: number
      readonly width: number
      readonly tone: Tone
    }
  | {
      readonly kind: 'line'
      readonly points: readonly Point[]
      readonly width: number
      readonly tone: Tone
    }
  | { readonly kind: 'area'; readonly points: readonly Point[]; readonly tone: Tone }

/** A drawing with the box it fills. */
export type Drawing = {
  readonly strokes: readonly Stroke[]
  readonly box: Box
}

/** The least rectangle around a drawing. */
export type Box = {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** The box of some strokes, widths included. */
export function boxOf(strokes: readonly Stroke[]): Box {
  const edges = strokes.flatMap(edgesOf)
  return {
    left: Math.min(...edges.map(({ at, by }) => at[0] - by)),
    right: Math.max(...edges.map(({ at, by }) => at[0] + by)),
    bottom: Math.min(...edges.map(({ at, by }) => at[1] - by)),
    top: Math.max(...edges.map(({ at, by }) => at[1] + by)),
  }
}

/** The box around several. */
export function boxAround(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
    top: Math.max(...boxes.map(({ top }) => top)),
  }
}

function edgesOf(stroke: Stroke): readonly { readonly at: Point; readonly by: number }[] {
  switch (stroke.kind) {
    case 'capsule':
      return [
        { at: stroke.from, by: stroke.radii[0] },
        { at: stroke.to, by: stroke.radii[1] },
      ]
    case 'disc':
      return [{ at: stroke.at, by: stroke.radius }]
    case 'ring':
      return [{ at: stroke.at, by: stroke.radius + stroke.width / 2 }]
    case 'line':
      return stroke.points.map((at) => ({ at, by: stroke.width / 2 }))
    case 'area':
      return stroke.points.map((at) => ({ at, by: 0 }))
  }
}
