/** Percent of the 1RM and reps of the NSCA training load chart, which skips eleven and ends at twelve. */
const NSCA_CHART: readonly (readonly [percent: number, reps: number])[] = [
  [100, 1],
  [95, 2],
  [93, 3],
  [90, 4],
  [87, 5],
  [85, 6],
  [83, 7],
  [80, 8],
  [77, 9],
  [75, 10],
  [70, 12],
]

/**
 * The most reps the NSCA training load chart gives at a percentage of the 1RM; between two rows the
 * lower percentage counts. Nothing below 70 %, where the chart ends.
 */
export function chartMostReps(percent: number): number | undefined {
  return NSCA_CHART.find(([row]) => percent >= row)?.[1]
}
