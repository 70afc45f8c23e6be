import type { CalendarDate } from '../../kernel/calendar-date'
import type { Program } from './program'
import type { Template } from './template'

/**
 * A built-in template laid out as a program of nobody. Ids are made of the day's place and the exercise,
 * so that a row keeps its id when another comes in above it and copies can follow.
 */
export function programOfTemplate(template: Template, startsOn: CalendarDate): Program {
  const { id, name, goal, weeks, deloadWeek } = template
  return {
    id,
    clientId: '',
    name,
    goal,
    templateId: id,
    startsOn,
    isActive: false,
    weeks: Array.from({ length: weeks }, (_, index) => ({
      kind: deloadWeek === index + 1 ? ('deload' as const) : ('loading' as const),
      name: '',
    })),
    days: template.days.map((day, at) => ({
      id: `day-${at + 1}`,
      name: day.name,
      weekday: day.weekday,
      sheetCode: '',
      rows: rowsOf(day, at),
    })),
  }
}

function rowsOf(day: Template['days'][number], at: number): Program['days'][number]['rows'] {
  const plain = { label: '', dose: '', goal: null, note: '', cells: [] } as const
  const idOf = createIds(`day-${at + 1}`)
  const warmUps = day.warmUp.map(({ exerciseId, dose }) => ({
    ...plain,
    id: idOf(`drill-${exerciseId}`),
    kind: 'warm-up' as const,
    exerciseId,
    dose,
  }))
  const lifts = day.rows.map(({ exerciseId, label, goal, cells }) => ({
    ...plain,
    id: idOf(exerciseId),
    kind: 'lift' as const,
    exerciseId,
    label,
    goal: goal ?? null,
    cells,
  }))
  return [...warmUps, ...lifts]
}

/** Ids within a day; an exercise that comes again is numbered. */
function createIds(day: string): (name: string) => string {
  const times = new Map<string, number>()
  return (name) => {
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    return time === 1 ? `${day}-${name}` : `${day}-${name}-${time}`
  }
}
