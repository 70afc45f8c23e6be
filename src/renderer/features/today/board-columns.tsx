import { useMemo } from 'react'
import { places } from '../../../shared/contract/places'
import type { TodayRow } from '../../../shared/contract/today'
import { todayHere } from '../../formatting/dates'
import { comingDay, toldAgo } from '../../formatting/day-words'
import { useWords, type Words } from '../../formatting/use-words'
import { classes } from '../../ui/classes'
import type { Column } from '../../ui/lists/column'
import { DriftCell } from './drift-cell'
import { MarksCell } from './marks-cell'
import { NeedCell } from './need-cell'
import styles from './today.module.css'

/** The columns of the board; only values out of bounds are tinted. */
export function useBoardColumns(): readonly Column<TodayRow>[] {
  const words = useWords()
  return useMemo(() => columnsOf(words), [words])
}

function columnsOf(words: Words): readonly Column<TodayRow>[] {
  const today = todayHere()
  const title = (key: string) => words.say(`today.column.${key}`)
  return [
    {
      id: 'client',
      title: title('client'),
      width: '18%',
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
      width: '172px',
      cell: ({ marks }) => <MarksCell marks={marks} />,
    },
    {
      id: 'drift',
      title: title('drift'),
      width: '112px',
      align: 'end',
      cell: ({ driftMilli }) => <DriftCell milli={driftMilli} />,
    },
    {
      id: 'last',
      title: title('last'),
      width: '100px',
      align: 'end',
      cell: ({ lastSession, needs }) => {
        const isSilent = needs.some(({ kind }) => kind === 'silent')
        const text = lastSession ? toldAgo(lastSession, words, today) : '–'
        return <span className={classes(isSilent && styles.tinted)}>{text}</span>
      },
    },
    {
      id: 'next',
      title: title('next'),
      width: '144px',
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
  return words.say('app.day.at', {
    day: comingDay(at.slice(0, 10), words, today),
    time: at.slice(11),
  })
}
