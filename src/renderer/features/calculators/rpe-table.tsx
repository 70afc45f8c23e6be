import type { KeyboardEvent } from 'react'
import type { RpeChartOutput } from '../../../shared/domain/strength/calculators/rpe-chart'
import { useWords } from '../../formatting/use-words'
import { classes } from '../../ui/classes'
import styles from './calculators.module.css'

type Place = { readonly reps: number; readonly rpe: number }

type RpeTableProps = {
  readonly chart: RpeChartOutput
  /** What is typed; a place off the chart is not marked. */
  readonly at: { readonly reps: number | undefined; readonly rpe: number | undefined }
  readonly onChoose: (place: Place) => void
}

const STEPS: Readonly<Record<string, readonly [reps: number, rpe: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The whole chart: reps down, RPE across. A click or the arrow keys choose a place in it. */
export function RpeTable({ chart, at, onChoose }: RpeTableProps) {
  const { say, locale } = useWords()
  const number = new Intl.NumberFormat(locale)
  const { rpes, rows } = chart
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step) return
    event.preventDefault()
    const column = Math.max(0, rpes.indexOf(at.rpe ?? 10))
    const reps = rows[(at.reps ?? 1) - 1 + step[0]]?.reps ?? at.reps ?? 1
    onChoose({ reps, rpe: rpes[column + step[1]] ?? rpes[column] ?? 10 })
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the chart is walked with the arrow keys */}
      <table className={styles.chart} onKeyDown={walk} tabIndex={0}>
        <caption>{say('calculators.chartTable')}</caption>
        <thead>
          <tr>
            <td />
            {rpes.map((rpe) => (
              <th key={rpe} scope="col">
                {number.format(rpe)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ reps, percents }) => (
            <tr key={reps}>
              <th scope="row">{reps}</th>
              {percents.map((percent, index) => {
                const rpe = rpes[index] ?? 10
                const isHere = at.reps === reps && at.rpe === rpe
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys of the table do the same
                  <td
                    key={rpe}
                    aria-current={isHere}
                    className={classes(isHere && styles.here)}
                    onClick={() => onChoose({ reps, rpe })}
                  >
                    {percent === null ? '–' : number.format(Math.round(percent))}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.source}>{say('calculators.source', { source: chart.chart.source })}</p>
    </>
  )
}
