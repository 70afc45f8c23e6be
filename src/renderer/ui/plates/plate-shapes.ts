import type { PlateStock } from '../../../shared/domain/strength/implement'
import { formatLoadNumber } from '../../../shared/domain/units/format-load'
import { type Load, loadIn } from '../../../shared/domain/units/load'

/** Colours of competition plates; everything else is iron. */
export type PlateColour = 'red' | 'blue' | 'yellow' | 'green' | 'white' | 'iron'

/** One plate of the drawing, seen from the side; pixels, `x` from the shoulder of the bar outwards. */
export type PlateShape = {
  readonly id: string
  readonly x: number
  readonly width: number
  readonly height: number
  readonly colour: PlateColour
  readonly text: string
  /** The number stands upright where the plate is too thin for it. */
  readonly isUpright: boolean
}

/** All plates of a side and how far they reach; `hidden` are those beyond what can be drawn. */
export type PlateShapes = {
  readonly shapes: readonly PlateShape[]
  readonly width: number
  readonly hidden: number
}

/** Height of the largest plate, pixels. */
export const FULL_HEIGHT = 72

/** A side of more pieces is no picture any more. */
const MOST_DRAWN = 16
const GAP = 1

/** IWF discs in kilograms: 25 red … 5 white, and the change plates 2.5 red … 0.5 white (nbcolympics). */
const COLOURS: Readonly<Record<number, PlateColour>> = {
  25: 'red',
  20: 'blue',
  15: 'yellow',
  10: 'green',
  5: 'white',
  2.5: 'red',
  2: 'blue',
  1.5: 'yellow',
  1: 'green',
  0.5: 'white',
}

/** Lightest kilograms for a height; plates of one colour differ in size, so the drawing reads in grey, too. */
const HEIGHTS: readonly (readonly [number, number])[] = [
  [18, FULL_HEIGHT],
  [14, 64],
  [9, 56],
  [4, 44],
  [2.2, 36],
  [1.2, 30],
  [0, 26],
]

/** Lays the plates of one side next to each other, the heaviest innermost. */
export function plateShapes(perSide: readonly PlateStock[], locale: string): PlateShapes {
  const plates = perSide.flatMap(({ plate, count }) =>
    Array.from({ length: Math.min(count, MOST_DRAWN) }, () => plate),
  )
  const pieces = perSide.reduce((sum, { count }) => sum + count, 0)
  const shapes: PlateShape[] = []
  let x = 0
  for (const [index, plate] of plates.slice(0, MOST_DRAWN).entries()) {
    const shape = shapeOf(plate, { x, locale, id: `${index}` })
    shapes.push(shape)
    x += shape.width + GAP
  }
  return { shapes, width: x, hidden: pieces - shapes.length }
}

function shapeOf(
  plate: Load,
  { x, locale, id }: { readonly x: number; readonly locale: string; readonly id: string },
): PlateShape {
  const kg = loadIn(plate, 'kg')
  const text = formatLoadNumber(plate, { locale })
  const height = HEIGHTS.find(([least]) => kg >= least)?.[1] ?? FULL_HEIGHT
  const isUpright = text.length > 2
  const colour = plate.unit === 'kg' ? (COLOURS[kg] ?? 'iron') : 'iron'
  return { id, x, width: kg >= 9 ? 19 : 14, height, colour, text, isUpright }
}
