import type { TrendChartModel } from '../../../shared/domain/progress/charts/chart-model'
import { bandPath, linePath, round, usePlace } from './place'
import styles from './trend-chart.module.css'

type LayerProps = { readonly model: TrendChartModel }

/** Trend lines with their bands, and thin joins where a stretch has no trend; broken over gaps. */
export function TrendLayer({ model }: LayerProps) {
  const place = usePlace()
  if (!place) return null
  return (
    <g aria-hidden>
      {model.trends.map(({ band, line }) => (
        <g key={line[0]?.at}>
          <path className={styles.band} d={bandPath(band, place)} />
          <path className={styles.line} d={linePath(line, place)} />
        </g>
      ))}
      {model.joins.map((line) => (
        <path className={styles.join} d={linePath(line, place)} key={line[0]?.at} />
      ))}
    </g>
  )
}

/** The label ends where the projection ends, below its band; without room it is left to the table. */
const LABEL_WIDTH = 132

/** Where the lift goes if the trend holds: dashed, in nested bands, its end labelled. */
export function ProjectionLayer({ model }: LayerProps) {
  const place = usePlace()
  const { projection } = model
  const end = projection?.line.at(-1)
  if (!place || !projection || !end) return null
  const isWide = place.x(end.at) - place.x(projection.line[0]?.at ?? end.at) >= LABEL_WIDTH
  const under = projection.eighty.filter(({ at }) => place.x(end.at) - place.x(at) < LABEL_WIDTH)
  return (
    <g aria-hidden>
      <path className={styles.band} d={bandPath(projection.eighty, place)} />
      <path className={styles.inner} d={bandPath(projection.fifty, place)} />
      <path className={styles.dashed} d={linePath(projection.line, place)} />
      {isWide ? (
        <text
          className={styles.label}
          textAnchor="end"
          x={round(place.x(end.at))}
          y={round(Math.max(...under.map(({ low }) => place.y(low)))) + 16}
        >
          {projection.label}
        </text>
      ) : null}
    </g>
  )
}
