import { useMemo } from 'react'
import { places } from '../../../shared/contract/places'
import type { TodayRow } from '../../../shared/contract/today'
import { calendarDate, daysBetween } from '../../../shared/kernel/calendar-date'
import { dayMonth, todayHere } from '../../formatting/dates'
import { agoShort, weekdayOf } from '../../formatting/day-words'
import { useWords, type Words } from '../../formatting/use-words'
import { classes } from '../../ui/classes'
import type { Column } from '../../ui/lists/column'
import { DriftCell } from './drift-cell'
import { MarksCell } from './marks-cell'
import { NeedCell } from './need-cell'
import styles from './today.module.css'
import { TrendCell } from './trend-cell'

/** The columns of the board; only values out of bounds are tinted. */
export function useBoardColumns(): readonly Column<TodayRow>[] {
  const words = useWords()
  return useMemo(() => columnsOf(words), [words])
}

/**
 * The reason is what a morning is read for, so everything else gives way where the window is narrow; the
 * style sheet leaves out marks, values and bars at the same steps.
 */
const WIDTHS = {
  marks: 'clamp(98px, 22vw - 184px, 176px)',
  trend: 'clamp(78px, 120vw - 1602px, 132px)',
  drift: 'clamp(86px, 24vw - 300px, 110px)',
  last: '76px',
  next: '104px',
} as const

function columnsOf(words: Words): readonly Column<TodayRow>[] {
  const today = todayHere()
  const title = (key: string) => words.say(`today.column.${key}`)
  return [
    {
      id: 'client',
      title: title('client'),
      width: '17%',
      isRowHeader: true,
      cell: ({ clientId, name }) => (
        <a className={styles.name} dir="auto" href={`#${places.client(clientId)}`} tabIndex={-1}>
          {name}
        </a>
      ),
    },
    { id: 'why', title: title('why'), cell: (row) => <NeedCell row={row} /> },
    {
      id: 'marks',
      title: title('marks'),
      width: WIDTHS.marks,
      cell: ({ marks }) => <MarksCell marks={marks} />,
    },
    {
      id: 'trend',
      title: title('trend'),
      width: WIDTHS.trend,
      cell: (row) => <TrendCell row={row} />,
    },
    {
      id: 'drift',
      title: title('drift'),
      width: WIDTHS.drift,
      align: 'end',
      cell: (row) => <DriftCell row={row} />,
    },
    {
      id: 'last',
      title: title('last'),
      width: WIDTHS.last,
      align: 'end',
      cell: ({ lastSession, needs }) => {
        const isSilent = needs.some(({ kind, tone }) => kind === 'silent' && tone === 'warn')
        const text = lastSession ? agoShort(lastSession, words, today) : '–'
        return (
          <span className={classes(isSilent && styles.tinted)} title={text}>
            {text}
          </span>
        )
      },
    },
    {
      id: 'next',
      title: title('next'),
      width: WIDTHS.next,
      align: 'end',
      cell: ({ nextAppointment }) => <NextCell at={nextAppointment} words={words} />,
    },
  ]
}

function NextCell({ at, words }: { readonly at: string | null; readonly words: Words }) {
  const today = todayHere()
  if (at === null || at.slice(0, 10) < today) return <span className="faint">–</span>
  const isToday = at.slice(0, 10) === today
  if (isToday) return <strong className="strong">{at.slice(11)}</strong>
  const day = calendarDate(at.slice(0, 10))
  if (daysBetween(today, day) > NAMED_DAYS) return dayMonth(day, words.locale, today)
  return words.say('app.day.at', { day: weekdayOf(day, words.locale), time: at.slice(11) })
}

/** Within a week a weekday names a day; after that it takes a date. */
const NAMED_DAYS = 6
