import type { SaidTable } from './chart-table'

/** An axis with its labels; positions are values, or epoch days on a time axis. */
export type SaidAxis = {
  readonly from: number
  readonly to: number
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
}

/** Stretches and days that run through all panels of one time axis, in epoch days. */
export type Overlay = {
  /** Pale bands. */
  readonly deloads: readonly {
    readonly from: number
    readonly to: number
    readonly label: string
  }[]
  /** Thin rules where a block begins. */
  readonly blocks: readonly { readonly at: number; readonly label: string }[]
  /** Time without the lift, marked on the axis. */
  readonly pauses: readonly { readonly from: number; readonly to: number; readonly label: string }[]
}

/** What a point is drawn as: the same mark means the same thing everywhere. */
export type PointMark = 'dot' | 'hollow' | 'record' | 'tested'

/** What is read at a point, by eye and by ear. */
export type PointTip = {
  readonly heading: string
  /** A word beside the heading, such as `record`. */
  readonly badge?: string
  readonly value: string
  readonly lines: readonly string[]
}

/** One mark of a trend chart; `key` is stable for focus, `sessionId` is absent for tested maxes. */
export type ChartPoint = {
  readonly key: string
  readonly sessionId?: string
  readonly at: number
  readonly value: number
  readonly mark: PointMark
  readonly isOutlier: boolean
  /** Written at the point without being asked: the value of a record. */
  readonly label?: string
  readonly tip: PointTip
}

/** A line through days. */
export type ChartLine = readonly { readonly at: number; readonly value: number }[]

/** A band around a line. */
export type ChartBand = readonly {
  readonly at: number
  readonly low: number
  readonly high: number
}[]

/** The sentences around a chart: the answer, what it rests on, and a reading for the ear. */
export type ChartSentences = {
  readonly title: string
  readonly subtitle: string
  readonly description: string
}

/** The trend of one lift, fully decided and said: painters only place it. */
export type TrendChartModel = {
  readonly sentences: ChartSentences
  readonly x: SaidAxis
  readonly y: SaidAxis
  readonly points: readonly ChartPoint[]
  readonly trends: readonly { readonly line: ChartLine; readonly band: ChartBand }[]
  /** Thin joins of points in stretches that have no trend; never across a gap. */
  readonly joins: readonly ChartLine[]
  readonly projection?: {
    readonly line: ChartLine
    readonly fifty: ChartBand
    readonly eighty: ChartBand
    readonly label: string
  }
  readonly goal?: { readonly value: number; readonly label: string }
  readonly overlay: Overlay
  readonly legend: readonly { readonly mark: LegendMark; readonly label: string }[]
  readonly table: SaidTable
  /** The table as CSV text, numbers as numbers. */
  readonly csv: string
}

/** What a legend explains. */
export type LegendMark = PointMark | 'trend' | 'projection'

/** One bar: what was done and what was planned; an absent one is not drawn, which is not zero. */
export type ChartBar = {
  readonly key: string
  readonly from: number
  readonly to: number
  readonly done?: number
  readonly planned?: number
  readonly tip: PointTip
}

/** Weekly work, done and planned. */
export type BarsChartModel = {
  readonly sentences: ChartSentences
  readonly x: SaidAxis
  readonly y: SaidAxis
  readonly bars: readonly ChartBar[]
  readonly overlay: Overlay
  readonly table: SaidTable
  readonly csv: string
}

/** RPE minus plan by session; `shown` is cut to the fixed axis, the tip says the true value. */
export type DriftChartModel = {
  readonly sentences: ChartSentences
  readonly x: SaidAxis
  readonly y: SaidAxis
  readonly points: readonly {
    readonly key: string
    readonly sessionId: string
    readonly at: number
    readonly shown: number
    readonly tip: PointTip
  }[]
  /** The moving medians, broken where the lift paused. */
  readonly lines: readonly ChartLine[]
  readonly overlay: Overlay
  readonly table: SaidTable
  readonly csv: string
}

/** A lift in thumbnail: its course, its ends and the latest value. */
export type SparklineModel = {
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
  /** Broken where the lift paused. */
  readonly lines: readonly ChartLine[]
  /** The best day so far, when it lies in the time shown. */
  readonly record?: { readonly at: number; readonly value: number }
  readonly deloads: readonly { readonly from: number; readonly to: number }[]
  readonly name: string
  readonly latest: string
  readonly change: string
  readonly direction: 'up' | 'down' | 'level'
  readonly lowLabel: string
  readonly highLabel: string
  readonly description: string
}

/** What a mark of the adherence strip means. */
export type StripMark = 'done' | 'part' | 'missed' | 'moved' | 'to-log' | 'planned'

/** The adherence strip, week by week. */
export type StripModel = {
  readonly sentence: string
  readonly weeks: readonly {
    readonly key: string
    readonly label: string
    readonly isCurrent: boolean
    readonly marks: readonly {
      readonly key: string
      readonly mark: StripMark
      readonly name: string
    }[]
    /** The week read aloud. */
    readonly description: string
  }[]
  readonly legend: readonly { readonly mark: StripMark; readonly label: string }[]
}

/** Which variant of a family was trained when: one lane per variant, hardest on top. */
export type StrandModel = {
  readonly sentence: string
  readonly x: SaidAxis
  readonly lanes: readonly {
    readonly key: string
    readonly name: string
    readonly spans: readonly {
      readonly key: string
      readonly from: number
      readonly to: number
      readonly label: string
      readonly description: string
    }[]
  }[]
  readonly table: SaidTable
  readonly csv: string
}
