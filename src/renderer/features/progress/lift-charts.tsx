import { useEffect } from 'react'
import type { LiftView } from '../../../shared/contract/progress'
import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useAskedUnit } from '../../formatting/unit-view'
import { useWords } from '../../formatting/use-words'
import { Button } from '../../ui/actions/button'
import { BarsChart } from '../../ui/charts/bars-chart'
import { ChartFrame } from '../../ui/charts/chart-frame'
import { DriftChart } from '../../ui/charts/drift-chart'
import { StrandChart } from '../../ui/charts/strand-chart'
import { TrendChart } from '../../ui/charts/trend-chart'
import { EmptyState } from '../../ui/messages/empty-state'
import { Fill } from '../../ui/shell/slots'
import { LiftPanel } from './lift-panel'
import type { ChartsAsked } from './progress-screen'
import styles from './progress-screen.module.css'
import { saveCsv } from './save-csv'
import { useFrameWords } from './use-frame-words'

export type LiftChartsProps = { readonly asked: ChartsAsked; readonly exerciseId: string }

/** One lift: trend, weekly volume and RPE drift on one time axis, and its family's strand below. */
export function LiftCharts({ asked, exerciseId }: LiftChartsProps) {
  const { clientId, range } = asked
  const query = { clientId, exerciseId, range, ...useAskedUnit() }
  const { value, error } = useQuery(api.progress.lift, query, { keepPrevious: true })
  if (error) return <EmptyState title={error.message} />
  if (!value) return null
  if (value.trend.points.length === 0) return <NoPoints asked={asked} lift={value} />
  return <Charts asked={asked} lift={value} />
}

function Charts({ asked, lift }: { readonly asked: ChartsAsked; readonly lift: LiftView }) {
  const { say } = useWords()
  const words = useFrameWords()
  const { view, onView, onOpen } = asked
  const { trend, volume, drift, strand } = lift
  const hint = say('progress.page.openSession')
  const csv = (kind: string, text: string) => () =>
    saveCsv(say('progress.page.file', { name: `${lift.name} ${kind}` }), text)
  useTypedT(view, onView)
  return (
    <>
      <ChartFrame
        onCsv={csv('', trend.csv)}
        onView={onView}
        subtitle={[trend.sentences.subtitle, lift.reason ?? ''].filter(Boolean).join(' · ')}
        tables={[trend.table]}
        title={trend.sentences.title}
        view={view}
        words={words}
      >
        <TrendChart hint={hint} model={trend} onOpen={onOpen} />
      </ChartFrame>
      <ChartFrame
        onCsv={csv(say('progress.page.volume'), volume.csv)}
        rank="panel"
        subtitle={volume.sentences.subtitle}
        tables={[volume.table]}
        title={volume.sentences.title}
        view={view}
        words={words}
      >
        {volume.bars.length === 0 ? null : <BarsChart hasTimeLabels={false} model={volume} />}
      </ChartFrame>
      <ChartFrame
        rank="panel"
        subtitle={drift.sentences.subtitle}
        tables={[drift.table]}
        title={drift.sentences.title}
        view={view}
        words={words}
      >
        <DriftChart hint={hint} model={drift} onOpen={onOpen} />
      </ChartFrame>
      {strand === null ? null : (
        <ChartFrame
          rank="panel"
          subtitle={strand.sentence}
          tables={[strand.table]}
          title={say('progress.page.strand')}
          view={view}
          words={words}
        >
          <StrandChart model={strand} />
        </ChartFrame>
      )}
      <Fill name="inspector">
        <LiftPanel lift={lift} />
      </Fill>
    </>
  )
}

/** T works wherever the focus is, unless something is typed. */
function useTypedT(view: ChartsAsked['view'], onView: ChartsAsked['onView']): void {
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented
      const isTyping =
        event.target instanceof Element &&
        event.target.closest('input, textarea, select, [role="listbox"], [role="dialog"]')
      if (event.key.toLowerCase() !== 't' || !isPlain || isTyping) return
      event.preventDefault()
      onView(view === 'chart' ? 'table' : 'chart')
    }
    window.addEventListener('keydown', turn)
    return () => window.removeEventListener('keydown', turn)
  }, [view, onView])
}

function NoPoints({ asked, lift }: { readonly asked: ChartsAsked; readonly lift: LiftView }) {
  const { say } = useWords()
  const hasOlder = lift.sessions > 0 && asked.range !== 'all'
  return (
    <div className={styles.none}>
      <EmptyState
        title={say(hasOlder ? 'progress.page.emptyRange' : 'progress.page.emptyLift')}
        {...(hasOlder
          ? { action: <Button onPress={asked.onShowAll}>{say('progress.page.showAll')}</Button> }
          : {})}
      />
    </div>
  )
}
