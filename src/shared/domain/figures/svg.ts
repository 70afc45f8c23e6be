import type { Box, Drawing, Stroke, Tone } from './drawing'
import { along, directionOf, distance, type Point } from './geometry'

/** Colours of the tones; on paper black and greys, on screen those of the theme. */
export type Palette = Readonly<Record<Tone, string>>

/** One element of an SVG drawing: what a painter writes or a component renders. */
export type SvgElement =
  | { readonly kind: 'path'; readonly d: string; readonly fill: string }
  | { readonly kind: 'line'; readonly d: string; readonly stroke: string; readonly width: number }
  | { readonly kind: 'circle'; readonly at: Point; readonly radius: number; readonly fill: string }
  | {
      readonly kind: 'ring'
      readonly at: Point
      readonly radius: number
      readonly width: number
      readonly stroke: string
    }

/** The `viewBox` of a box: SVG counts downward, and everything is drawn at 1000 to a stature. */
export function viewBox({ left, right, bottom, top }: Box): string {
  return [left, -top, right - left, top - bottom].map((value) => round(value * 1000)).join(' ')
}

/** The elements of a drawing in order. */
export function svgElements({ strokes }: Drawing, palette: Palette): readonly SvgElement[] {
  return strokes.map((stroke) => element(stroke, palette[stroke.tone]))
}

function element(stroke: Stroke, colour: string): SvgElement {
  switch (stroke.kind) {
    case 'capsule':
      return { kind: 'path', d: capsulePath(stroke), fill: colour }
    case 'area':
      return { kind: 'path', d: `${polyline(stroke.points)}Z`, fill: colour }
    case 'disc':
      return { kind: 'circle', at: flip(stroke.at), radius: scaled(stroke.radius), fill: colour }
    case 'line':
      return {
        ...{ kind: 'line', d: polyline(stroke.points), stroke: colour },
        width: scaled(stroke.width),
      }
    case 'ring':
      return {
        ...{ kind: 'ring', at: flip(stroke.at), radius: scaled(stroke.radius) },
        ...{ width: scaled(stroke.width), stroke: colour },
      }
  }
}

/** The outline of two circles and their common tangents. */
function capsulePath({ from, to, radii }: Extract<Stroke, { kind: 'capsule' }>): string {
  const [one, two] = radii
  const length = Math.max(distance(from, to), 1e-6)
  const towards = directionOf(from, to)
  const slope = (Math.acos(Math.min(1, Math.max(-1, (one - two) / length))) * 180) / Math.PI
  const tangent = (centre: Point, radius: number, way: 1 | -1) =>
    spot(along(centre, towards + way * slope, radius))
  const arc = (radius: number, isLarge: boolean, end: string) =>
    `A${scaled(radius)} ${scaled(radius)} 0 ${isLarge ? 1 : 0} 1 ${end}`
  return [
    `M${tangent(from, one, 1)}`,
    `L${tangent(to, two, 1)}`,
    arc(two, two > one, tangent(to, two, -1)),
    `L${tangent(from, one, -1)}`,
    arc(one, one >= two, tangent(from, one, 1)),
    'Z',
  ].join('')
}

function polyline(points: readonly Point[]): string {
  return `M${points.map(spot).join('L')}`
}

function spot(point: Point): string {
  const [x, y] = flip(point)
  return `${x} ${y}`
}

function flip([x, y]: Point): Point {
  return [round(x * 1000), round(-y * 1000)]
}

function scaled(value: number): number {
  return round(value * 1000)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** A drawing as an SVG text of its own; `title` is its alternative text. */
export function svgText(drawing: Drawing, palette: Palette, title: string): string {
  const parts = svgElements(drawing, palette).map(elementText)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox(drawing.box)}" role="img"><title>${escaped(title)}</title>${parts.join('')}</svg>`
}

function elementText(one: SvgElement): string {
  switch (one.kind) {
    case 'path':
      return `<path d="${one.d}" fill="${one.fill}"/>`
    case 'line':
      return `<path d="${one.d}" fill="none" stroke="${one.stroke}" stroke-width="${one.width}" stroke-linecap="round" stroke-linejoin="round"/>`
    case 'circle':
      return `<circle cx="${one.at[0]}" cy="${one.at[1]}" r="${one.radius}" fill="${one.fill}"/>`
    case 'ring':
      return `<circle cx="${one.at[0]}" cy="${one.at[1]}" r="${one.radius}" fill="none" stroke="${one.stroke}" stroke-width="${one.width}"/>`
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
