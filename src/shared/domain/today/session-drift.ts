/** How far the ratings of one session lay above the plan; deload sessions and heavier sets are not in it. */
export type SessionDrift = number

/** So many sessions are looked back at; fewer than three say nothing. */
const LOOK_BACK = 4
const FEWEST = 3

/** Half a point is the smallest step in which effort is rated. */
const STEP = 0.5

/** The mean over the last sessions, or nothing where fewer than three were rated. */
export function meanDrift(drifts: readonly SessionDrift[]): number | undefined {
  const last = drifts.slice(-LOOK_BACK)
  if (last.length < FEWEST) return undefined
  return last.reduce((sum, each) => sum + each, 0) / last.length
}

/**
 * Whether training has become harder than planned: every one of the last four sessions (three, while
 * there are no more) lay at least half a point of RPE above plan, at no more than the planned loads.
 *
 * Why not a mean of one point: a rating of one set is off by about a rep, which is one point (Halperin
 * 2022), but a session is the mean of many sets, so its own noise is far smaller, and sets that were
 * logged as planned count as zero and pull the mean down. What tells a drift from noise is that it keeps
 * its side: with noise of about half a point, four sessions in a row that far above plan come by chance
 * about once in 1,500. Half a point is worth 1.4–2.4 % of the load (RPE charts, up to 10 reps), a plate
 * step on most lifts. One session as planned ends it. Our rule.
 */
export function isHarderThanPlanned(drifts: readonly SessionDrift[]): boolean {
  const last = drifts.slice(-LOOK_BACK)
  return last.length >= FEWEST && last.every((drift) => drift >= STEP)
}

/** How many sessions a drift is told of. */
export function sessionsOfDrift(drifts: readonly SessionDrift[]): number {
  return Math.min(drifts.length, LOOK_BACK)
}
