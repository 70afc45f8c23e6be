import { UserPlus } from 'lucide-react'
import { useNavigate } from 'react-router'
import { places } from '../../../shared/contract/places'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { longDay } from '../../formatting/dates'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { EmptyState } from '../../ui/messages/empty-state'
import { ProgressBar } from '../../ui/messages/progress-bar'
import { Page } from '../../ui/page/page'
import { PageHeader } from '../../ui/page/page-header'
import { Fill } from '../../ui/shell/slots'
import { Board } from './board'
import { FirstSteps } from './first-steps'
import { MarksLegend } from './marks-cell'
import styles from './today.module.css'
import { TodayPanel } from './today-panel'

/** The morning on one page: who needs the coach and why; sessions, sheets and endings in the inspector. */
export function TodayPage() {
  const words = useWords()
  const { say, locale } = words
  const { value: board, error } = useQuery(api.today.board, {}, { keepPrevious: true })
  if (error) return <EmptyState title={error.message} />
  if (!board) return <ProgressBar isDelayed label={say('app.goToday')} />
  const needed = board.clients.filter(({ needs }) => needs.length > 0).length
  const isEmpty = board.clients.length === 0
  const sentence = [
    say('today.sessions', { count: board.due.length }),
    say('today.sheets', { count: board.notLogged.length }),
    say('today.look', { count: needed, all: board.clients.length }),
  ].join(' · ')
  return (
    <Page
      isFlush
      header={
        <PageHeader
          title={longDay(board.day, locale)}
          {...(isEmpty ? {} : { subtitle: sentence })}
        />
      }
      {...(isEmpty ? {} : { footer: <MarksLegend /> })}
    >
      <FirstSteps />
      {isEmpty ? (
        <div className={styles.empty}>
          <EmptyState title={say('today.emptyTitle')} action={<AddClient />}>
            {say('today.emptyText')}
          </EmptyState>
        </div>
      ) : (
        <Board clients={board.clients} />
      )}
      <Fill name="inspector">
        <TodayPanel board={board} />
      </Fill>
    </Page>
  )
}

function AddClient() {
  const { say } = useWords()
  const navigate = useNavigate()
  return (
    <Button
      kind="primary"
      icon={UserPlus}
      onPress={() => void navigate(places.clients(), { state: { adds: true } })}
    >
      {say('today.addClient')}
    </Button>
  )
}
