import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'

/** The drawing area in px. */
export type PlotBox = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Turns days and values into px of the drawing. */
export type Place = {
  readonly x: (at: number) => number
  readonly y: (value: number) => number
  readonly box: PlotBox
}

/** The scales of the chart around; undefined while it has not laid out its axes yet. */
export function usePlace(): Place | undefined {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const box = usePlotArea()
  if (!x || !y || !box) return undefined
  return { x: (at) => Number(x(at)), y: (value) => Number(y(value)), box }
}

/** A path through days and values, or '' for none. */
export function linePath(
  line: readonly { readonly at: number; readonly value: number }[],
  place: Place,
): string {
  const steps = line.map(({ at, value }) => `${round(place.x(at))},${round(place.y(value))}`)
  return steps.length === 0 ? '' : `M${steps.join('L')}`
}

/** The closed outline of a band; what lies beyond the plot is cut off. */
export function bandPath(
  band: readonly { readonly at: number; readonly low: number; readonly high: number }[],
  place: Place,
): string {
  const { box } = place
  const y = (value: number) => Math.min(box.y + box.height, Math.max(box.y, place.y(value)))
  const upper = band.map(({ at, high }) => ({ at, value: high }))
  const lower = band.map(({ at, low }) => ({ at, value: low })).toReversed()
  const path = linePath([...upper, ...lower], { ...place, y })
  return path && `${path}Z`
}

/** A tenth of a px is finer than any screen. */
export function round(px: number): number {
  return Math.round(px * 10) / 10
}
