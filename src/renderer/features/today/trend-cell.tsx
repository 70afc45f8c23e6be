import { places } from '../../../shared/contract/places'
import type { TodayRow } from '../../../shared/contract/today'
import { useWords } from '../../formatting/use-words'
import { Sparkline } from '../../ui/charts/sparkline'
import styles from './today.module.css'

/** The main lift over twelve weeks with where it stands; leads to its charts. */
export function TrendCell({ row }: { readonly row: TodayRow }) {
  const { say } = useWords()
  const { trend, clientId } = row
  if (!trend)
    return (
      <span className="faint">
        <span aria-hidden>–</span>
        <span className="visually-hidden">{say('today.noTrend')}</span>
      </span>
    )
  const { exerciseId, model } = trend
  return (
    <a
      className={styles.trend}
      href={`#${places.progressOf(clientId, exerciseId)}`}
      tabIndex={-1}
      title={model.description}
    >
      <span className={styles.trendLine}>
        <Sparkline model={model} height={24} isBare />
      </span>
      <span className={styles.trendValue}>{model.latest}</span>
    </a>
  )
}
