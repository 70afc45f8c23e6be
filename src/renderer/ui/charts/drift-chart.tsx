import type { DriftChartModel } from '../../../shared/domain/progress/charts/chart-model'
import styles from './drift-chart.module.css'
import { OverlayLayer } from './overlay-layer'
import { linePath, type Place, round, usePlace } from './place'
import { Plot } from './plot'
import { SpotLayer } from './spot-layer'
import { SpotTip } from './spot-tip'
import { useSpotTips } from './spot-tips'

export type DriftChartProps = {
  readonly model: DriftChartModel
  readonly height?: number
  readonly hasTimeLabels?: boolean
  readonly onOpen?: ((sessionId: string) => void) | undefined
  readonly hint?: string | undefined
}

/** C6: harder than meant? Triangles point up where a session was harder than planned, down where easier. */
export function DriftChart(props: DriftChartProps) {
  const { model, height = 132, hasTimeLabels = true, onOpen, hint } = props
  const tips = useSpotTips()
  const spots = model.points.map((point) => ({ ...point, value: point.shown }))
  return (
    <Plot
      label={model.sentences.description}
      x={model.x}
      y={model.y}
      height={height}
      hasTimeLabels={hasTimeLabels}
    >
      <OverlayLayer overlay={model.overlay} />
      <ZeroLine />
      <SpotLayer
        draw={(spot, place) => <Stem at={spot.at} place={place} value={spot.shown} />}
        onOpen={onOpen}
        spots={spots}
        tips={tips}
      />
      <MedianLines lines={model.lines} />
      <SpotTip hint={hint} spots={spots} tips={tips} />
    </Plot>
  )
}

function ZeroLine() {
  const place = usePlace()
  if (!place) return null
  const { x, width } = place.box
  const y = round(place.y(0))
  return <line aria-hidden className={styles.zero} x1={x} x2={x + width} y1={y} y2={y} />
}

type StemProps = { readonly at: number; readonly value: number; readonly place: Place }

function Stem({ at, value, place }: StemProps) {
  const [x, y, zero] = [round(place.x(at)), round(place.y(value)), round(place.y(0))]
  const tip = value < 0 ? `M${x - 4},${y - 4}h8l-4,7Z` : `M${x - 4},${y + 4}h8l-4,-7Z`
  return (
    <g>
      {value === 0 ? null : <line className={styles.stem} x1={x} x2={x} y1={zero} y2={y} />}
      <path className={styles.head} d={tip} />
    </g>
  )
}

function MedianLines({ lines }: Pick<DriftChartModel, 'lines'>) {
  const place = usePlace()
  if (!place) return null
  return (
    <g aria-hidden>
      {lines.map((line) => (
        <path className={styles.median} d={linePath(line, place)} key={line[0]?.at} />
      ))}
    </g>
  )
}
