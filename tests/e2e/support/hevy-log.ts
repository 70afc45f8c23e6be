const HEADER =
  '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const LIFTS = [
  { name: 'Hip Thrust (Machine)', start: 60, step: 2.5, sets: 4, reps: 8 },
  { name: 'Squat (Barbell)', start: 70, step: 2.5, sets: 4, reps: 5 },
  { name: 'Seated Leg Curl (Machine)', start: 30, step: 1, sets: 3, reps: 10 },
] as const

/** Rows of one session of {@link hevyLog}. */
export const ROWS_PER_SESSION = 11

/** A made-up Hevy export: one session every third day with three lifts that go up. */
export function hevyLog(sessions: number, title = 'Lower'): string {
  const rows = Array.from({ length: sessions }, (_, i) => sessionRows(i, title)).flat()
  return [HEADER, ...rows].join('\n')
}

function sessionRows(index: number, title: string): readonly string[] {
  const day = new Date(Date.UTC(2026, 2, 2 + 3 * index))
  const date = `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`
  return LIFTS.flatMap(({ name, start, step, sets, reps }) =>
    Array.from({ length: sets }, (_, set) => {
      const load = start + step * Math.floor(index / 2)
      const cells = [`${title} ${index + 1}`, `${date}, 07:30`, `${date}, 08:35`, '', name]
      const texts = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
      return `${texts},,"",${set},"normal",${load},${reps - (set === sets - 1 ? 1 : 0)},,0,8`
    }),
  )
}
