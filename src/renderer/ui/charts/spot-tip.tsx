import { use } from 'react'
import { createPortal } from 'react-dom'
import { classes } from '../classes'
import { type Place, round, usePlace } from './place'
import { PlotFrame } from './plot-frame'
import type { Spot } from './spot-layer'
import styles from './spot-tip.module.css'
import { type SpotTips, TIP_MARK } from './spot-tips'

export type SpotTipProps = {
  readonly spots: readonly Spot[]
  readonly tips: SpotTips
  /** Said under the values where a spot can be opened, such as `Enter opens the session`. */
  readonly hint?: string | undefined
}

/** The tip of the spot that is pointed at or focused; may be pointed at itself, so its words can be copied. */
export function SpotTip({ spots, tips, hint }: SpotTipProps) {
  const place = usePlace()
  const frame = use(PlotFrame)
  const spot = spots.find(({ key }) => key === tips.shownKey)
  if (!place || !frame || !spot) return null
  return createPortal(<TipBody hint={hint} place={place} spot={spot} tips={tips} />, frame)
}

type TipBodyProps = {
  readonly spot: Spot
  readonly tips: SpotTips
  readonly hint: string | undefined
  readonly place: Place
}

function TipBody({ spot, tips, hint, place }: TipBodyProps) {
  const { heading, badge, value, lines } = spot.tip
  const { isLate, isLow, ...corner } = cornerOf(spot, place)
  return (
    <div
      className={classes(styles.tip, isLate && styles.before, isLow && styles.above)}
      onPointerLeave={tips.leave}
      role="tooltip"
      style={corner}
      {...TIP_MARK}
    >
      <p className={styles.head}>
        <span className={styles.heading}>{heading}</span>
        {badge ? <span>{badge}</span> : null}
      </p>
      <p className={styles.value}>{value}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {hint && spot.sessionId !== undefined ? <p className={styles.hint}>{hint}</p> : null}
    </div>
  )
}

/** Beside the mark, so near that the pointer can cross over; towards the middle of the plot. */
const AWAY = 9
const WIDEST = 190
/** In a low panel a tip always hangs down, over what is below it. */
const TALL = 200

function cornerOf({ at, value }: Spot, { x, y, box }: Place) {
  const [left, top] = [x(at), y(value)]
  const isLate = left > box.x + box.width - WIDEST
  const isLow = box.height > TALL && top > box.y + box.height * 0.6
  return {
    isLate,
    isLow,
    insetInlineStart: round(left + (isLate ? -AWAY : AWAY)),
    insetBlockStart: round(top + (isLow ? -AWAY : AWAY)),
  }
}
