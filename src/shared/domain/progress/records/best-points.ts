import type { SeriesPoint } from '../lift/lift-series'

/** A point of the chart that beat all before it, and by how much. */
export type BestPoint = { readonly point: SeriesPoint; readonly previous: number }

/** Differences below this share are arithmetic, not strength. */
const SMALLEST = 1e-9

/**
 * The points that were the best so far on their day: the diamonds. The first sets the mark. An outlier
 * is not a record until other sessions confirm it. Weak values compete only where most are weak.
 */
export function bestPoints(
  points: readonly SeriesPoint[],
  outliers: ReadonlySet<SeriesPoint>,
): readonly BestPoint[] {
  const found: BestPoint[] = []
  let best: number | undefined
  for (const point of competing(points.filter((each) => each.isCounted && !outliers.has(each)))) {
    if (best !== undefined && point.value > best + Math.abs(best) * SMALLEST) {
      found.push({ point, previous: best })
    }
    best = Math.max(best ?? point.value, point.value)
  }
  return found
}

function competing(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const sure = points.filter(({ weak }) => !weak)
  return sure.length * 2 >= points.length ? sure : points
}
