import {
  CalendarClock,
  CalendarX,
  CircleAlert,
  CirclePlus,
  ClockAlert,
  TrendingUp,
} from 'lucide-react'
import type { TodayRow } from '../../../shared/contract/today'
import { Icon, type IconShape } from '../../ui/icon'
import styles from './today.module.css'

type Need = TodayRow['needs'][number]

const SHAPES: Readonly<Record<Need['kind'], IconShape>> = {
  pain: CircleAlert,
  missed: CalendarX,
  silent: ClockAlert,
  drift: TrendingUp,
  ends: CalendarClock,
  'no-program': CirclePlus,
}

/** The weightiest reason with its shape, further ones behind it; the program where all is on track. */
export function NeedCell({ row }: { readonly row: TodayRow }) {
  const [first, ...others] = row.needs
  if (!first) return <span className="quiet">{row.program}</span>
  const said = [first, ...others].map(({ words }) => words).join(' · ')
  return (
    <span className={styles.need} data-tone={first.tone} title={said}>
      <Icon shape={SHAPES[first.kind]} className={styles.needIcon} />
      <span className={styles.needText}>
        {first.words}
        {others.map(({ kind, words }) => (
          <span key={kind} className="quiet">
            {' · '}
            {words}
          </span>
        ))}
      </span>
    </span>
  )
}
