/** Every chart by the name it is stored and asked for by. */
export const CHART_NAMES = [
  'rts-2025',
  'rts-classic',
  'helms-2016',
  'openpowerlifting',
  'nsca',
] as const

export type ChartName = (typeof CHART_NAMES)[number]

/**
 * Percent of the max by n = reps + (10 − RPE). Every published chart depends on n alone, so a chart is
 * one sequence: `percents[0]` is n = 1, then every half step; null where the chart is blank.
 */
export type RpeChart = {
  readonly name: ChartName
  /** As it is cited on screen and paper, not translated. */
  readonly label: string
  readonly version: string
  readonly source: string
  readonly percents: readonly (number | null)[]
}

// biome-ignore format: two numbers per repetition read best side by side
const RTS_2025 = [
  100, 97.8, 95.5, 93.8, 92.2, 90.7, 89.2, 87.8, 86.3, 85.0, 83.7, 82.4, 81.1, 79.8, 78.6, 77.4,
  76.2, 75.1, 73.9, 73.2, 72.4, 71.6, 70.7, 69.9, 69.1, 68.3, 67.6, 66.9, 66.3, 65.7, 65.0, 64.4,
  63.8, 63.3, 62.7, 62.2, 61.7, 61.3, 60.8,
] as const

// biome-ignore format: two numbers per repetition read best side by side
const RTS_CLASSIC = [
  100, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85.0, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4,
  76.2, 75.1, 73.9, 72.3, 70.7, 69.4, 68.0, 66.7, 65.3, 64.0, 62.6, 61.3, 59.9,
] as const

// biome-ignore format: two numbers per repetition read best side by side
const HELMS_2016 = [
  100, 97, 95, 93, 91, 89, 87, 86, 85, 84, 83, 82, 81, 80, 79, 77.5, 76, 74.5, 73, 71.5, 70,
] as const

/** The load chart speaks of whole reps to failure only, and skips 11. */
// biome-ignore format: two numbers per repetition read best side by side
const NSCA = [
  100, null, 95, null, 93, null, 90, null, 87, null, 85, null, 83, null, 80, null, 77, null, 75,
  null, null, null, 70,
] as const

/** Sequences and where each was published. */
export const CHARTS: Readonly<Record<ChartName, RpeChart>> = {
  'rts-2025': {
    name: 'rts-2025',
    label: 'RTS (December 2025)',
    version: '2025-12',
    source: 'RTS TRAC system; alexpaynter/strength data-raw/rpe_tab_rts.csv @91d13d52',
    percents: RTS_2025,
  },
  'rts-classic': {
    name: 'rts-classic',
    label: 'RTS (classic)',
    version: 'classic',
    source: 'shaiTroy/RPE-Calculator functions.js',
    percents: RTS_CLASSIC,
  },
  'helms-2016': {
    name: 'helms-2016',
    label: 'Helms et al. (2016)',
    version: '2016',
    source: 'doi 10.1519/SSC.0000000000000218; alexpaynter/strength data-raw/rpe_tab_helms.csv',
    percents: HELMS_2016,
  },
  openpowerlifting: {
    name: 'openpowerlifting',
    label: 'OpenPowerlifting fit',
    version: 'quadratic to 2.92, then linear',
    source: 'OpenPowerlifting calculator, as restated in astashov/liftosaur src/models/weight.ts',
    percents: openPowerliftingFit(),
  },
  nsca: {
    name: 'nsca',
    label: 'NSCA load chart',
    version: 'training load chart',
    source: 'NSCA training load chart (PDF), restated by thebodyengineers.com',
    percents: NSCA,
  },
}

/** The fit by x = n − 1. From x = 16 its authors put a flat 50 %; that is no estimate, so it ends before. */
function openPowerliftingFit(): readonly number[] {
  return Array.from({ length: 32 }, (_, index) => {
    const x = index / 2
    if (x === 0) return 100
    if (x <= 2.92) return 0.347619 * x * x - 4.60714 * x + 99.9667
    return -2.64249 * x + 97.0955
  })
}
