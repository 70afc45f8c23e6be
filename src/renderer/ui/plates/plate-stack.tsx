import type { PlateStock } from '../../../shared/domain/strength/implement'
import { FULL_HEIGHT, type PlateShape, plateShapes } from './plate-shapes'
import styles from './plate-stack.module.css'

export type PlateStackProps = {
  /** What goes on one side, heaviest first, as `Loadable.perSide` and `ResolvedSet.perSide` have it. */
  readonly perSide: readonly PlateStock[]
  /** The same in words, for those who do not see it: `sayPlates(perSide, …)`. */
  readonly label: string
  /** Writes the numbers on the plates. */
  readonly locale: string
  /** `small` for a line in a cell or a tooltip. */
  readonly size?: 'small' | 'normal'
}

const HEIGHT = FULL_HEIGHT + 4
const SHAFT = 26
const SHOULDER = 6
const SLEEVE_END = 22
const START = SHAFT + SHOULDER + 1
const MIDDLE = HEIGHT / 2
const SHARE = { small: 0.55, normal: 1 } as const

/** One side of a bar seen from the side: shaft, shoulder, plates from the inside out, end of the sleeve. */
export function PlateStack({ perSide, label, locale, size = 'normal' }: PlateStackProps) {
  const { shapes, width: loaded, hidden } = plateShapes(perSide, locale)
  const width = START + loaded + SLEEVE_END
  return (
    <svg
      aria-label={label}
      className={styles.stack}
      height={HEIGHT * SHARE[size]}
      role="img"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width * SHARE[size]}
    >
      <rect className={styles.steel} height={6} width={SHAFT} x={0} y={MIDDLE - 3} />
      <rect
        className={styles.steel}
        height={20}
        rx={1}
        width={SHOULDER}
        x={SHAFT}
        y={MIDDLE - 10}
      />
      <rect
        className={styles.steel}
        height={10}
        rx={1}
        width={loaded + SLEEVE_END}
        x={START - 1}
        y={MIDDLE - 5}
      />
      {shapes.map((shape) => (
        <Plate key={shape.id} shape={shape} />
      ))}
      {hidden > 0 ? (
        <text className={styles.more} x={START + loaded + SLEEVE_END - 2} y={MIDDLE - 9}>
          +{hidden}
        </text>
      ) : null}
    </svg>
  )
}

function Plate({ shape }: { readonly shape: PlateShape }) {
  const { x, width, height, colour, text, isUpright } = shape
  const [left, middle] = [START + x, START + x + width / 2]
  return (
    <g data-colour={colour}>
      <rect
        className={styles.plate}
        height={height}
        rx={2}
        width={width}
        x={left}
        y={MIDDLE - height / 2}
      />
      <text
        className={styles.number}
        transform={isUpright ? `rotate(-90 ${middle} ${MIDDLE})` : undefined}
        x={middle}
        y={MIDDLE}
      >
        {text}
      </text>
    </g>
  )
}
