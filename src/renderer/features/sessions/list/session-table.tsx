import type { SessionCardRow } from '../../../../shared/contract/sessions'
import { printMilli } from '../../../../shared/kernel/decimal'
import { shortDay, todayHere } from '../../../formatting/dates'
import { useWords } from '../../../formatting/use-words'
import type { Column } from '../../../ui/lists/column'
import { Table } from '../../../ui/lists/table'
import { Chip } from '../../../ui/messages/chip'
import styles from './log-list.module.css'

export type SessionTableProps = {
  readonly sessions: readonly SessionCardRow[]
  readonly onOpen: (id: string) => void
}

/** Every session of a client, newest first. */
export function SessionTable({ sessions, onOpen }: SessionTableProps) {
  const { say } = useWords()
  const columns = useColumns(onOpen)
  const groups = [{ id: 'all', rows: sessions }]
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h2 className={styles.title}>{say('sessions.log.logged')}</h2>
        <span className={styles.note}>{sessions.length}</span>
      </div>
      <Table
        columns={columns}
        groups={groups}
        label={say('sessions.log.logged')}
        onOpen={onOpen}
        rowId={(row) => row.id}
      />
    </section>
  )
}

function useColumns(onOpen: (id: string) => void): readonly Column<SessionCardRow>[] {
  const { say, locale } = useWords()
  const today = todayHere()
  return [
    {
      id: 'day',
      title: say('sessions.log.colDay'),
      width: '120px',
      cell: (row) => <span className="num">{shortDay(row.day, locale, today)}</span>,
    },
    {
      id: 'session',
      title: say('sessions.log.colSession'),
      isRowHeader: true,
      cell: (row) => (
        <button className={styles.open} onClick={() => onOpen(row.id)} tabIndex={-1} type="button">
          {row.name}
        </button>
      ),
    },
    {
      id: 'week',
      title: say('sessions.log.colWeek'),
      width: '64px',
      align: 'end',
      cell: (row) => row.week ?? '',
    },
    {
      id: 'sets',
      title: say('sessions.log.colSets'),
      width: '88px',
      align: 'end',
      cell: ({ sets }) => (sets.planned === 0 ? sets.done : say('sessions.log.setsOf', sets)),
    },
    {
      id: 'effort',
      title: say('sessions.log.colEffort'),
      width: '72px',
      align: 'end',
      cell: (row) => (row.effortMilli === null ? '' : printMilli(row.effortMilli)),
    },
    {
      id: 'pain',
      title: say('sessions.log.colPain'),
      width: '64px',
      align: 'end',
      cell: (row) => row.pain ?? '',
    },
    {
      id: 'state',
      title: say('sessions.log.colState'),
      width: '112px',
      cell: (row) => <State row={row} />,
    },
  ]
}

function State({ row }: { readonly row: SessionCardRow }) {
  const { say } = useWords()
  const isPart = row.status === 'done' && row.sets.done < row.sets.planned
  const state = isPart ? 'part' : row.status
  const tone = { done: 'ok', part: 'neutral', open: 'accent', missed: 'warn' } as const
  return (
    <Chip tone={tone[state]}>
      {row.source === 'import' ? say('sessions.log.imported') : say(`sessions.log.status.${state}`)}
    </Chip>
  )
}
