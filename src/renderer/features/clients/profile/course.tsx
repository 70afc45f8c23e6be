import { calendarDate, epochDay } from '../../../../shared/kernel/calendar-date'
import styles from './profile.module.css'

const WIDTH = 120
const HEIGHT = 22
/** The scale is never narrower than 6 % of the value, so that a steady weight looks steady. */
const NARROWEST = 0.06

type CourseProps = { readonly values: readonly (readonly [day: string, milli: number])[] }

/** Values over time as a small line; the list beside says them, so the drawing is hidden from the ear. */
export function Course({ values }: CourseProps) {
  if (values.length < 2) return null
  const days = values.map(([day]) => epochDay(calendarDate(day)))
  const amounts = values.map(([, milli]) => milli)
  const [low, high] = scaleOf(amounts)
  const from = Math.min(...days)
  const span = Math.max(...days) - from || 1
  const points = amounts.map((milli, i) => {
    const x = 3 + (((days[i] ?? from) - from) / span) * (WIDTH - 6)
    const y = 3 + ((high - milli) / (high - low || 1)) * (HEIGHT - 6)
    return `${x.toFixed(1)},${y.toFixed(1)}`
  })
  const [endX, endY] = points.at(-1)?.split(',') ?? []
  return (
    <svg aria-hidden className={styles.course} width={WIDTH} height={HEIGHT}>
      <polyline points={points.join(' ')} />
      <circle cx={endX} cy={endY} r={2.5} />
    </svg>
  )
}

function scaleOf(amounts: readonly number[]): readonly [low: number, high: number] {
  const low = Math.min(...amounts)
  const high = Math.max(...amounts)
  const missing = Math.max(0, high * NARROWEST - (high - low)) / 2
  return [low - missing, high + missing]
}
