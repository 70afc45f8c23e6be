import { api } from '../../api/api'
import { useQuery } from '../../api/use-query'
import { useAskedUnit } from '../../formatting/unit-view'
import { useWords } from '../../formatting/use-words'
import { BarsChart } from '../../ui/charts/bars-chart'
import { ChartFrame } from '../../ui/charts/chart-frame'
import { StrandChart } from '../../ui/charts/strand-chart'
import { EmptyState } from '../../ui/messages/empty-state'
import type { ChartsAsked } from './progress-screen'
import { saveCsv } from './save-csv'
import { useFrameWords } from './use-frame-words'

export type FamilyChartsProps = { readonly asked: ChartsAsked; readonly family: string }

/** Which variant of a family was trained when, and the weekly work of all of them. */
export function FamilyCharts({ asked, family }: FamilyChartsProps) {
  const { say } = useWords()
  const words = useFrameWords()
  const { clientId, range, view, onView } = asked
  const query = { clientId, family, range, ...useAskedUnit() }
  const { value, error } = useQuery(api.progress.family, query, { keepPrevious: true })
  if (error) return <EmptyState title={error.message} />
  if (!value) return null
  const { strand, volume, name } = value
  return (
    <>
      <ChartFrame
        onCsv={() => saveCsv(say('progress.page.file', { name }), strand.csv)}
        onView={onView}
        subtitle={say('progress.page.strand')}
        tables={[strand.table]}
        title={strand.sentence}
        view={view}
        words={words}
      >
        <StrandChart model={strand} />
      </ChartFrame>
      <ChartFrame
        rank="panel"
        subtitle={volume.sentences.subtitle}
        tables={[volume.table]}
        title={volume.sentences.title}
        view={view}
        words={words}
      >
        <BarsChart model={volume} />
      </ChartFrame>
    </>
  )
}
