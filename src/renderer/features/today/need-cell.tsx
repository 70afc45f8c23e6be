import {
  CalendarClock,
  CalendarOff,
  CalendarX,
  CircleAlert,
  CirclePlus,
  ClockAlert,
  TrendingUp,
} from 'lucide-react'
import { places } from '../../../shared/contract/places'
import type { TodayRow } from '../../../shared/contract/today'
import { useWords } from '../../formatting/use-words'
import { Icon, type IconShape } from '../../ui/icon'
import styles from './today.module.css'

type Need = TodayRow['needs'][number]

const SHAPES: Readonly<Record<Need['kind'], IconShape>> = {
  pain: CircleAlert,
  missed: CalendarX,
  silent: ClockAlert,
  drift: TrendingUp,
  ends: CalendarClock,
  ended: CalendarOff,
  'no-program': CirclePlus,
}

/** The weightiest reason with its shape, further ones behind it; the program where all is on track. */
export function NeedCell({ row }: { readonly row: TodayRow }) {
  const [first, ...others] = row.needs
  if (!first) return <span className="quiet">{row.program}</span>
  const said = [first, ...others].map(({ words }) => words).join(' · ')
  return (
    <span className={styles.need} data-tone={first.tone}>
      <Icon shape={SHAPES[first.kind]} className={styles.needIcon} />
      <span className={styles.needText} title={said}>
        {first.words}
        {others.map(({ kind, words }) => (
          <span key={kind} className="quiet">
            {' · '}
            {words}
          </span>
        ))}
      </span>
      {NEEDS_PROGRAM.has(first.kind) ? <NextProgram row={row} /> : null}
    </span>
  )
}

/** Reasons whose next step is a program. */
const NEEDS_PROGRAM: ReadonlySet<Need['kind']> = new Set(['ends', 'ended', 'no-program'])

function NextProgram({ row: { clientId, name, needs } }: { readonly row: TodayRow }) {
  const { say } = useWords()
  const isFirst = needs.some(({ kind }) => kind === 'no-program')
  return (
    <a
      className={styles.needNext}
      href={`#${places.client(clientId, 'program')}`}
      aria-label={say(isFirst ? 'today.assignNamed' : 'today.nextBlockNamed', { name })}
    >
      {say(isFirst ? 'today.assign' : 'today.nextBlock')}
    </a>
  )
}
