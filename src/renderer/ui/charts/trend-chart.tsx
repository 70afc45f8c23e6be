import type {
  ChartPoint,
  TrendChartModel,
} from '../../../shared/domain/progress/charts/chart-model'
import { OverlayLayer } from './overlay-layer'
import { round, usePlace } from './place'
import { Plot } from './plot'
import { LegendSign, PointMarkShape } from './point-mark'
import { SpotLayer } from './spot-layer'
import { SpotTip } from './spot-tip'
import { useSpotTips } from './spot-tips'
import styles from './trend-chart.module.css'
import { ProjectionLayer, TrendLayer } from './trend-layers'

export type TrendChartProps = {
  readonly model: TrendChartModel
  readonly height?: number
  /** Off where the panel below carries them. */
  readonly hasTimeLabels?: boolean
  readonly onOpen?: ((sessionId: string) => void) | undefined
  /** What Enter does, for the tip. */
  readonly hint?: string | undefined
}

/** C1: is the lift going up? Dots by session, trend with band per stretch, records, projection. */
export function TrendChart(props: TrendChartProps) {
  const { model, height = 376, hasTimeLabels = true, onOpen, hint } = props
  const tips = useSpotTips()
  return (
    <div className={styles.chart}>
      <TrendLegend legend={model.legend} />
      <Plot
        label={model.sentences.description}
        x={model.x}
        y={model.y}
        height={height}
        hasBlockNames
        hasTimeLabels={hasTimeLabels}
      >
        <OverlayLayer overlay={model.overlay} hasWords />
        <GoalLayer model={model} />
        <TrendLayer model={model} />
        <ProjectionLayer model={model} />
        <SpotLayer
          draw={(point, place) => (
            <PointMarkShape
              isOutlier={point.isOutlier}
              mark={point.mark}
              x={round(place.x(point.at))}
              y={round(place.y(point.value))}
            />
          )}
          onOpen={onOpen}
          spots={model.points}
          tips={tips}
        />
        <PointLabels points={model.points.filter(({ key }) => key !== tips.shownKey)} />
        <SpotTip hint={hint} spots={model.points} tips={tips} />
      </Plot>
    </div>
  )
}

function TrendLegend({ legend }: Pick<TrendChartModel, 'legend'>) {
  return (
    <ul className={styles.legend}>
      {legend.map(({ mark, label }) => (
        <li className={styles.entry} key={mark}>
          <LegendSign mark={mark} />
          {label}
        </li>
      ))}
    </ul>
  )
}

function GoalLayer({ model }: { readonly model: TrendChartModel }) {
  const place = usePlace()
  if (!place || !model.goal) return null
  const { x, width } = place.box
  const y = round(place.y(model.goal.value))
  return (
    <g>
      <line className={styles.goal} x1={x} x2={x + width} y1={y} y2={y} />
      <text className={styles.goalLabel} x={x + 6} y={y - 6}>
        {model.goal.label}
      </text>
    </g>
  )
}

/** Values of records above their mark, tested maxes below it. */
function PointLabels({ points }: { readonly points: readonly ChartPoint[] }) {
  const place = usePlace()
  if (!place) return null
  return (
    <g aria-hidden>
      {points
        .filter(({ label }) => label !== undefined)
        .map(({ key, at, value, mark, label }) => (
          <text
            className={styles.label}
            key={key}
            textAnchor="middle"
            x={round(place.x(at))}
            y={round(place.y(value)) + (mark === 'tested' ? 20 : -11)}
          >
            {label}
          </text>
        ))}
    </g>
  )
}
