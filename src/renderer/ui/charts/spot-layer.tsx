import type { KeyboardEvent, ReactNode } from 'react'
import type { PointTip } from '../../../shared/domain/progress/charts/chart-model'
import { type Place, round, usePlace } from './place'
import styles from './spot-layer.module.css'
import { type SpotTips, TIP_MARK } from './spot-tips'

/** A place in a chart that can be read: by pointing at it, or with Tab and the arrow keys. */
export type Spot = {
  readonly key: string
  readonly at: number
  readonly value: number
  readonly tip: PointTip
  readonly sessionId?: string | undefined
}

export type SpotLayerProps<Item extends Spot> = {
  readonly spots: readonly Item[]
  readonly tips: SpotTips
  readonly draw: (spot: Item, place: Place) => ReactNode
  /** Enter or a click on a spot that has a session. */
  readonly onOpen?: ((sessionId: string) => void) | undefined
}

/** The readable marks of a chart with one tab stop: arrows move, Home and End jump, Enter opens. */
export function SpotLayer<Item extends Spot>(props: SpotLayerProps<Item>) {
  const { spots, tips } = props
  const place = usePlace()
  if (!place || spots.length === 0) return null
  const keys = spots.map(({ key }) => key)
  const stop = tips.tabKey && keys.includes(tips.tabKey) ? tips.tabKey : keys.at(-1)
  return (
    <g>
      {spots.map((spot) => (
        <SpotMark key={spot.key} {...props} isStop={spot.key === stop} place={place} spot={spot} />
      ))}
    </g>
  )
}

/** What is read at a spot, in one sentence. */
export function spotName({ heading, badge, value, lines }: PointTip): string {
  return [heading, badge, value, ...lines].filter(Boolean).join(', ')
}

type SpotMarkProps<Item extends Spot> = SpotLayerProps<Item> & {
  readonly spot: Item
  readonly place: Place
  readonly isStop: boolean
}

/** Finger and mouse need more than the mark: 20 px across. */
const REACH = 10
const RING = 11

function SpotMark<Item extends Spot>(props: SpotMarkProps<Item>) {
  const { spot, place, tips, draw, onOpen, isStop } = props
  const { sessionId, key } = spot
  const [x, y] = [round(place.x(spot.at)), round(place.y(spot.value))]
  const opens = onOpen && sessionId !== undefined
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it has a role, button or picture, chosen below
    <g
      aria-label={spotName(spot.tip)}
      className={styles.spot}
      {...TIP_MARK}
      data-spot={key}
      onBlur={tips.blur}
      onClick={() => opens && onOpen(sessionId)}
      onFocus={() => tips.focus(key)}
      onKeyDown={(event) => act(event, props)}
      onPointerEnter={() => tips.point(key)}
      onPointerLeave={tips.leave}
      role={opens ? 'button' : 'img'}
      tabIndex={isStop ? 0 : -1}
    >
      {draw(spot, place)}
      <circle className={styles.reach} cx={x} cy={y} r={REACH} />
      {tips.shownKey === key ? (
        <rect
          className={styles.ring}
          x={x - RING}
          y={y - RING}
          width={2 * RING}
          height={2 * RING}
          rx={4}
        />
      ) : null}
    </g>
  )
}

function act<Item extends Spot>(
  event: KeyboardEvent<SVGGElement>,
  { spots, onOpen }: SpotLayerProps<Item>,
): void {
  const group = event.currentTarget.parentElement
  const marks = [...(group?.querySelectorAll<SVGGElement>('[data-spot]') ?? [])]
  const here = marks.indexOf(event.currentTarget)
  const sessionId = spots[here]?.sessionId
  if (event.key === 'Enter' && sessionId !== undefined) onOpen?.(sessionId)
  const next = marks[stepFrom(here, event.key, marks.length)]
  if (!next) return
  event.preventDefault()
  next.focus()
}

/** The mark an arrow leads to; −1 for other keys. Time runs left to right, so left is earlier. */
function stepFrom(here: number, key: string, count: number): number {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  if (key === 'ArrowLeft') return Math.max(0, here - 1)
  return key === 'ArrowRight' ? Math.min(count - 1, here + 1) : -1
}
