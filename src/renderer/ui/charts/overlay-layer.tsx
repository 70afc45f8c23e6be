import type { Overlay } from '../../../shared/domain/progress/charts/chart-model'
import { labelsWithRoom } from './label-room'
import styles from './overlay-layer.module.css'
import { type Place, round, usePlace } from './place'

export type OverlayLayerProps = {
  readonly overlay: Overlay
  /** Names of blocks above the plot and words in bands and pauses; other panels repeat only the marks. */
  readonly hasWords?: boolean
}

/** What runs through all panels: deload bands, rules where a block begins, pauses. Goes to the back. */
export function OverlayLayer({ overlay, hasWords = false }: OverlayLayerProps) {
  const place = usePlace()
  if (!place) return null
  const marks = { overlay, place, hasWords }
  return (
    <g aria-hidden>
      <DeloadBands {...marks} />
      <BlockRules {...marks} />
      {hasWords ? <Pauses {...marks} /> : null}
    </g>
  )
}

type MarksProps = {
  readonly overlay: Overlay
  readonly place: Place
  readonly hasWords: boolean
}

function DeloadBands({ overlay, place, hasWords }: MarksProps) {
  const { box } = place
  return overlay.deloads.map(({ from, to, label }) => {
    const [left, right] = [place.x(from), place.x(to)]
    const middle = round((left + right) / 2)
    const foot = box.y + box.height - 6
    return (
      <g key={from}>
        <rect
          className={styles.deload}
          x={round(left)}
          y={box.y}
          width={round(Math.max(2, right - left))}
          height={box.height}
        />
        {hasWords && right - left >= 12 ? (
          <text className={styles.quiet} transform={`translate(${middle + 4} ${foot}) rotate(-90)`}>
            {label}
          </text>
        ) : null}
      </g>
    )
  })
}

/** A name that would run into the next one is left to the tooltip of the program. */
const PER_LETTER = 6.6

function BlockRules({ overlay, place, hasWords }: MarksProps) {
  const { box } = place
  return overlay.blocks.map(({ at, label }, index) => {
    const x = round(place.x(at))
    const next = overlay.blocks[index + 1]
    const room = (next ? place.x(next.at) : box.x + box.width) - x
    return (
      <g key={at}>
        <line className={styles.rule} x1={x} x2={x} y1={box.y} y2={box.y + box.height} />
        {hasWords && room >= label.length * PER_LETTER ? (
          <text className={styles.block} x={x + 4} y={box.y - 9}>
            {label}
          </text>
        ) : null}
      </g>
    )
  })
}

function Pauses({ overlay, place }: MarksProps) {
  const y = place.box.y + place.box.height - 30
  const spans = overlay.pauses.map((pause) => {
    const [left, right] = [round(place.x(pause.from)), round(place.x(pause.to))]
    const width = pause.label.length * PER_LETTER
    return { ...pause, left, right, middle: (left + right) / 2, width, room: right - left }
  })
  const isNamed = labelsWithRoom(spans)
  return spans.map(({ from, label, left, right, middle }, index) => {
    return (
      <g key={from}>
        <path
          className={styles.pause}
          d={`M${left},${y - 4}v8M${left},${y}H${right}M${right},${y - 4}v8`}
        />
        {isNamed[index] ? (
          <text className={styles.quiet} textAnchor="middle" x={middle} y={y - 8}>
            {label}
          </text>
        ) : null}
      </g>
    )
  })
}
