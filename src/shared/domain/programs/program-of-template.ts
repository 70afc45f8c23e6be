import type { CalendarDate } from '../../kernel/calendar-date'
import type { Program } from './program'
import type { Template } from './template'

/** A template laid out as a program of nobody, to be shown; ids are places within the template. */
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
  const warmUps = day.warmUp.map(({ exerciseId, dose }, index) => ({
    ...plain,
    id: `day-${at + 1}-drill-${index + 1}`,
    kind: 'warm-up' as const,
    exerciseId,
    dose,
  }))
  const lifts = day.rows.map(({ exerciseId, label, goal, cells }, index) => ({
    ...plain,
    id: `day-${at + 1}-row-${index + 1}`,
    kind: 'lift' as const,
    exerciseId,
    label,
    goal: goal ?? null,
    cells,
  }))
  return [...warmUps, ...lifts]
}
