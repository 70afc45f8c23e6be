import { Download } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import type { SaidTable } from '../../../shared/domain/progress/charts/chart-table'
import { Button } from '../actions/button'
import { Segmented } from '../choices/segmented'
import { classes } from '../classes'
import { KeyCap } from '../keys/key-cap'
import styles from './chart-frame.module.css'
import { ShownTable } from './shown-table'

/** How the values of a frame are shown. */
export type ChartView = 'chart' | 'table'

/** Said words of the controls around a chart. */
export type ChartFrameWords = {
  readonly view: string
  readonly chart: string
  readonly table: string
  readonly csv: string
}

export type ChartFrameProps = {
  /** The answer, computed from data. */
  readonly title: string
  readonly subtitle: string
  /** A panel below another one has a quieter title. */
  readonly rank?: 'main' | 'panel'
  readonly tables: readonly SaidTable[]
  readonly words: ChartFrameWords
  readonly view: ChartView
  /** Absent in a panel that follows the switch of the frame above it. */
  readonly onView?: ((view: ChartView) => void) | undefined
  readonly onCsv?: (() => void) | undefined
  /** Further controls of the chart, such as its time. */
  readonly controls?: ReactNode
  /** The chart. */
  readonly children: ReactNode
}

/** Title that answers, sentence below it, the switch between chart and table (key T), and the CSV of what is shown. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, subtitle, rank = 'main', view, tables, children } = props
  const heading = useId()
  return (
    <section
      aria-labelledby={heading}
      className={classes(styles.frame, styles[rank])}
      onKeyDown={(event) => switchView(event, props)}
    >
      <header className={styles.head}>
        <div className={styles.words}>
          {rank === 'main' ? (
            <h2 className={styles.title} id={heading}>
              {title}
            </h2>
          ) : (
            <h3 className={styles.title} id={heading}>
              {title}
            </h3>
          )}
          {subtitle ? <p className={styles.subtitle}>{subtitle}</p> : null}
        </div>
        <FrameControls {...props} />
      </header>
      {view === 'chart'
        ? children
        : tables.map((table) => <ShownTable key={table.caption} table={table} />)}
    </section>
  )
}

function FrameControls({ controls, view, words, onView, onCsv }: ChartFrameProps) {
  if (!controls && !onView && !onCsv) return null
  return (
    <div className={styles.controls}>
      {controls}
      {onView ? (
        <span className={styles.switch}>
          <Segmented
            choices={[
              { id: 'chart', text: words.chart },
              { id: 'table', text: words.table },
            ]}
            label={words.view}
            onChange={onView}
            value={view}
          />
          <span aria-hidden>
            <KeyCap keys="T" />
          </span>
        </span>
      ) : null}
      {onCsv ? (
        <Button icon={Download} onPress={onCsv}>
          {words.csv}
        </Button>
      ) : null}
    </div>
  )
}

/** T alone, or Alt+T as in the menu; never while something is typed. */
function switchView(event: KeyboardEvent, { view, onView }: ChartFrameProps): void {
  if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || !onView) return
  const isTyping =
    event.target instanceof Element && event.target.closest('input, textarea, select')
  if (isTyping) return
  event.preventDefault()
  onView(view === 'chart' ? 'table' : 'chart')
}
