/** A lift of the log with the number of sessions it was trained in. */
export type TrainedLift = { readonly exerciseId: string; readonly sessions: number }

/**
 * The lift that speaks first for a client: of the lifts that open the days of the program, the one with
 * most sessions in the log (the earlier day wins a tie); where none of them was trained yet, the lift
 * trained most of all. `openers` in the order of the days. Nothing while nothing was trained.
 */
export function mainLift(
  openers: readonly string[],
  trained: readonly TrainedLift[],
): string | undefined {
  const sessions = new Map(trained.map((lift) => [lift.exerciseId, lift.sessions]))
  const opening = openers.flatMap((exerciseId): TrainedLift[] => {
    const count = sessions.get(exerciseId) ?? 0
    return count > 0 ? [{ exerciseId, sessions: count }] : []
  })
  return mostTrained(opening) ?? mostTrained(trained)
}

function mostTrained(lifts: readonly TrainedLift[]): string | undefined {
  // The sort keeps the order of equals, so the first named wins a tie.
  return lifts.toSorted((a, b) => b.sessions - a.sessions)[0]?.exerciseId
}
