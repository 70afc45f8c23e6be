import { TrendingDown, TrendingUp } from 'lucide-react'
import type { SparklineModel } from '../../../shared/domain/progress/charts/chart-model'
import { classes } from '../classes'
import { Icon } from '../icon'
import { round } from './place'
import styles from './sparkline.module.css'
import { useWidth } from './use-width'

export type SparklineProps = {
  readonly model: SparklineModel
  readonly height?: number
  /** Leaves out name, value and change where the row around says them. */
  readonly isBare?: boolean
}

/** Room for the marks at the edges, and for the two numbers of the scale. */
const EDGE = 7
/** In a row of a table there are no labels to keep clear of. */
const BARE_EDGE = 4
const LABELS = 40

/** A lift in thumbnail: course, scale, latest value and its change, small enough for six on a screen. */
export function Sparkline({ model, height = 84, isBare = false }: SparklineProps) {
  const [ref, width] = useWidth()
  const drawn = isBare ? width : width - LABELS
  return (
    <div className={styles.cell}>
      {isBare ? null : <Head model={model} />}
      <div ref={ref} className={styles.frame} dir="ltr">
        <svg aria-label={model.description} height={height} role="img" width={Math.max(1, drawn)}>
          <Drawing
            box={{ width: drawn, height, edge: isBare ? BARE_EDGE : EDGE }}
            isBare={isBare}
            model={model}
          />
        </svg>
        {isBare ? null : (
          <p aria-hidden className={styles.scale}>
            <span>{model.highLabel}</span>
            <span>{model.lowLabel}</span>
          </p>
        )}
      </div>
    </div>
  )
}

function Head({ model }: { readonly model: SparklineModel }) {
  const { name, latest, change, direction } = model
  return (
    <p className={styles.head}>
      <span className={styles.name}>{name}</span>
      <span className={styles.latest}>{latest}</span>
      <span className={classes(styles.change, styles[direction])}>
        {direction === 'level' ? null : (
          <Icon shape={direction === 'up' ? TrendingUp : TrendingDown} size={12} />
        )}
        {change}
      </span>
    </p>
  )
}

function diamond(x: number, y: number, half: number): string {
  return `M${x},${y - half}l${half},${half}l-${half},${half}l-${half},-${half}Z`
}

type DrawingProps = {
  readonly model: SparklineModel
  readonly box: { readonly width: number; readonly height: number; readonly edge: number }
  readonly isBare: boolean
}

function Drawing({ model, box, isBare }: DrawingProps) {
  const { edge } = box
  const x = (at: number) =>
    round(edge + ((at - model.from) / (model.to - model.from || 1)) * (box.width - 2 * edge))
  const y = (value: number) =>
    round(edge + ((model.high - value) / (model.high - model.low || 1)) * (box.height - 2 * edge))
  const ends = model.lines.flat()
  const latest = ends.at(-1)
  const isRecordLatest = latest && model.record?.at === latest.at
  return (
    <g>
      {model.deloads.map(({ from, to }) => (
        <rect
          className={styles.deload}
          height={box.height}
          key={from}
          width={x(to) - x(from)}
          x={x(from)}
        />
      ))}
      {isBare ? null : (
        <line
          className={styles.base}
          x1={0}
          x2={box.width}
          y1={box.height - 1}
          y2={box.height - 1}
        />
      )}
      {model.lines.map((line) => (
        <path
          className={styles.line}
          d={line
            .map(({ at, value }, index) => `${index ? 'L' : 'M'}${x(at)},${y(value)}`)
            .join('')}
          key={line[0]?.at}
        />
      ))}
      {ends.map(({ at, value }) => (
        <circle
          className={styles.dot}
          cx={x(at)}
          cy={y(value)}
          key={`${at} ${value}`}
          r={isBare ? 1.2 : 1.8}
        />
      ))}
      {latest && !isRecordLatest ? (
        <circle
          className={styles.dot}
          cx={x(latest.at)}
          cy={y(latest.value)}
          r={isBare ? 2.4 : 3.2}
        />
      ) : null}
      {model.record ? (
        <path
          className={styles.record}
          d={diamond(x(model.record.at), y(model.record.value), isBare ? 3.5 : 5)}
        />
      ) : null}
    </g>
  )
}
