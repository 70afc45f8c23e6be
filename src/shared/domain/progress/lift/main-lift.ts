/**
 * A lift of the log with the number of sessions it was trained in, whether percentages make sense of
 * it, and whether it is counted in repetitions with a load at all.
 */
export type TrainedLift = {
  readonly exerciseId: string
  readonly sessions: number
  readonly hasMax: boolean
  readonly isLoaded: boolean
}

/**
 * The lift that speaks first for a client: of the lifts that open the days of the program, the one with
 * most sessions in the log (the earlier day wins a tie); where none of them was trained yet, the lift
 * with a load that was trained most, those with a max first, so that no warm-up speaks for a client.
 * `openers` in the order of the days. Nothing while nothing was trained.
 */
export function mainLift(
  openers: readonly string[],
  trained: readonly TrainedLift[],
): string | undefined {
  const byId = new Map(trained.map((lift) => [lift.exerciseId, lift]))
  const opening = openers.flatMap((exerciseId) => byId.get(exerciseId) ?? [])
  const loaded = trained.filter(({ isLoaded }) => isLoaded)
  const withMax = loaded.filter(({ hasMax }) => hasMax)
  return mostTrained(opening) ?? mostTrained(withMax) ?? mostTrained(loaded) ?? mostTrained(trained)
}

function mostTrained(lifts: readonly TrainedLift[]): string | undefined {
  // The sort keeps the order of equals, so the first named wins a tie.
  return lifts.toSorted((a, b) => b.sessions - a.sessions)[0]?.exerciseId
}
