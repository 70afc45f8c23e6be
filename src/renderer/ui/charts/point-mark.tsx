import type { LegendMark, PointMark } from '../../../shared/domain/progress/charts/chart-model'
import { classes } from '../classes'
import styles from './point-mark.module.css'

export type PointMarkShapeProps = {
  readonly mark: PointMark
  readonly x: number
  readonly y: number
  readonly isOutlier?: boolean
}

/** The sign of a point; shape carries the meaning, colour repeats it. An outlier is crossed out. */
export function PointMarkShape({ mark, x, y, isOutlier = false }: PointMarkShapeProps) {
  if (mark === 'record') {
    return <path className={styles.record} d={`M${x},${y - 6}l6,6l-6,6l-6,-6Z`} />
  }
  if (mark === 'tested') {
    return <rect className={styles.tested} x={x - 4.5} y={y - 4.5} width={9} height={9} />
  }
  return (
    <g>
      <circle className={mark === 'dot' ? styles.dot : styles.hollow} cx={x} cy={y} r={3.6} />
      {isOutlier ? (
        <path className={styles.cross} d={`M${x - 5},${y + 5}L${x + 5},${y - 5}`} />
      ) : null}
    </g>
  )
}

/** The sign of a legend entry, 28 px wide for lines and 14 for points. */
export function LegendSign({ mark }: { readonly mark: LegendMark }) {
  const isLine = mark === 'trend' || mark === 'projection'
  return (
    <svg aria-hidden className={styles.sign} height={14} width={isLine ? 28 : 14}>
      {isLine ? (
        <>
          <rect className={styles.signBand} height={10} width={28} y={2} />
          <path
            className={classes(styles.signLine, mark === 'projection' && styles.signDash)}
            d="M0,7H28"
          />
        </>
      ) : (
        <PointMarkShape mark={mark} x={7} y={7} />
      )}
    </svg>
  )
}
