import type { Program } from '../../../../../../src/shared/domain/programs/program'
import { calendarDate } from '../../../../../../src/shared/kernel/calendar-date'

/** A program of one day and one lift from Monday 2 November 2026 on. */
export function oneRowProgram({
  cells,
  deloads = [],
}: {
  readonly cells: readonly (string | null)[]
  readonly deloads?: readonly number[]
}): Program {
  return {
    id: 'program',
    clientId: 'client',
    name: 'Strength',
    goal: 'strength',
    templateId: null,
    startsOn: calendarDate('2026-11-02'),
    isActive: true,
    weeks: cells.map((_, at) => ({
      kind: deloads.includes(at + 1) ? 'deload' : 'loading',
      name: '',
    })),
    days: [
      {
        id: 'day',
        name: 'Lower',
        weekday: 1,
        sheetCode: 'ABC234',
        rows: [
          {
            id: 'row',
            kind: 'lift',
            exerciseId: 'back-squat',
            label: 'A',
            dose: '',
            goal: null,
            note: '',
            cells,
          },
        ],
      },
    ],
  }
}
