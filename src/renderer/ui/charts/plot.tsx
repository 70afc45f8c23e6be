import { type ReactNode, useState } from 'react'
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts'
import type { SaidAxis } from '../../../shared/domain/progress/charts/chart-model'
import styles from './plot.module.css'
import { PlotFrame } from './plot-frame'
import { useWidth } from './use-width'

/** Every panel has the same edges, so that panels above each other share one time axis. */
const VALUE_LABELS = 44
const TIME_LABELS = 26
const END = 16
/** Room above the plot for the names of blocks, or for half a label. */
const TOP = { names: 26, bare: 10 } as const
/** Fewer px per label would let two months touch. */
const PER_LABEL = 52

export type PlotProps = {
  /** What the drawing shows, read on arrival. */
  readonly label: string
  readonly x: SaidAxis
  readonly y: SaidAxis
  readonly height: number
  /** Off for a panel whose time labels stand under the panel below it. */
  readonly hasTimeLabels?: boolean
  readonly hasBlockNames?: boolean
  /** Layers inside the drawing, first one at the back. */
  readonly children: ReactNode
}

/** Axes, grid and drawing area of one panel, as wide as its container. Time runs left to right in every language. */
export function Plot(props: PlotProps) {
  const { label, x, y, height, hasTimeLabels = true, hasBlockNames = false, children } = props
  const [ref, width] = useWidth()
  const [frame, setFrame] = useState<HTMLElement | null>(null)
  return (
    <figure ref={ref} aria-label={label} className={styles.plot} dir="ltr">
      <ComposedChart
        accessibilityLayer={false}
        className={styles.drawing ?? ''}
        data={[{ at: x.from }, { at: x.to }]}
        height={height}
        margin={{ top: hasBlockNames ? TOP.names : TOP.bare, right: END, bottom: 4, left: 0 }}
        width={width}
      >
        <CartesianGrid className={styles.grid ?? ''} vertical={false} />
        <XAxis
          {...axis(thinned(x, width))}
          dataKey="at"
          height={hasTimeLabels ? TIME_LABELS : 1}
          tick={hasTimeLabels ? TICK : false}
          tickLine={hasTimeLabels ? LINE : false}
          axisLine={hasTimeLabels ? LINE : false}
          tickMargin={5}
        />
        <YAxis {...axis(y)} axisLine={false} tick={TICK} tickLine={false} width={VALUE_LABELS} />
        <PlotFrame value={frame}>{children}</PlotFrame>
      </ComposedChart>
      <div className={styles.over} ref={setFrame} />
    </figure>
  )
}

const TICK = { className: styles.tick ?? '' }
const LINE = { className: styles.axisLine ?? '' }

function axis({ from, to, ticks }: SaidAxis) {
  const labels = new Map(ticks.map(({ at, label }) => [at, label]))
  return {
    type: 'number',
    domain: [from, to],
    ticks: ticks.map(({ at }) => at),
    tickFormatter: (at: number) => labels.get(at) ?? '',
    interval: 0,
    allowDataOverflow: true,
  } as const
}

/** Every second label, or third, where the panel is too narrow for all. */
function thinned(x: SaidAxis, width: number): SaidAxis {
  const room = Math.max(1, Math.floor((width - VALUE_LABELS - END) / PER_LABEL))
  const step = Math.ceil(x.ticks.length / room)
  return step <= 1 ? x : { ...x, ticks: x.ticks.filter((_, index) => index % step === 0) }
}
