import type { BarsChartModel, ChartBar } from '../../../shared/domain/progress/charts/chart-model'
import { barSpan } from './bar-span'
import styles from './bars-chart.module.css'
import { OverlayLayer } from './overlay-layer'
import { type Place, round } from './place'
import { Plot } from './plot'
import { SpotLayer } from './spot-layer'
import { SpotTip } from './spot-tip'
import { useSpotTips } from './spot-tips'

export type BarsChartProps = {
  readonly model: BarsChartModel
  readonly height?: number
  readonly hasTimeLabels?: boolean
}

/** Weekly work from zero: the fill was done, the outline was planned; a week without either stays empty. */
export function BarsChart({ model, height = 136, hasTimeLabels = true }: BarsChartProps) {
  const tips = useSpotTips()
  const spots = model.bars.map((bar) => ({
    ...bar,
    at: (bar.from + bar.to) / 2,
    value: Math.max(bar.done ?? 0, bar.planned ?? 0),
  }))
  return (
    <Plot
      label={model.sentences.description}
      x={model.x}
      y={model.y}
      height={height}
      hasTimeLabels={hasTimeLabels}
    >
      <OverlayLayer overlay={model.overlay} />
      <SpotLayer draw={(bar, place) => <Bar bar={bar} place={place} />} spots={spots} tips={tips} />
      <SpotTip spots={spots} tips={tips} />
    </Plot>
  )
}

function Bar({ bar, place }: { readonly bar: ChartBar; readonly place: Place }) {
  const span = barSpan(place.x(bar.from), place.x(bar.to))
  const foot = place.y(0)
  const part = (value: number) => ({
    ...span,
    y: round(place.y(value)),
    height: round(foot - place.y(value)),
  })
  return (
    <g>
      {bar.done === undefined ? null : <rect className={styles.done} {...part(bar.done)} />}
      {bar.planned === undefined ? null : (
        <rect className={styles.planned} {...part(bar.planned)} />
      )}
    </g>
  )
}
