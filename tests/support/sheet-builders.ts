import type { Program, ProgramRow } from '../../src/shared/domain/programs/program'
import {
  type SheetContext,
  type SheetExercise,
  type SheetStrength,
  sheetContext,
} from '../../src/shared/domain/programs/sheet-context'
import { load } from '../../src/shared/domain/units/load'
import { calendarDate } from '../../src/shared/kernel/calendar-date'

/** Some lifts as the catalogue has them. */
export const lifts: readonly SheetExercise[] = [
  lift('hip-thrust', 'Barbell hip thrust', { referenceLift: 'hip-thrust' }),
  lift('front-squat', 'Front squat', { referenceLift: 'back-squat' }),
  lift('back-squat', 'Back squat', { referenceLift: 'back-squat' }),
  lift('split-squat', 'Split squat', { loadType: 'two-dumbbells', laterality: 'one-side' }),
  lift('pull-up', 'Pull-up', { loadType: 'bodyweight-plus', referenceLift: 'pull-up' }),
  lift('plank', 'Side plank', { loadType: 'none' }),
  lift('cat-cow', 'Cat cow', { loadType: 'none' }),
]

function lift(id: string, name: string, change: Partial<SheetExercise> = {}): SheetExercise {
  return {
    id,
    name,
    loadType: 'barbell',
    laterality: 'both-sides',
    muscles: [{ muscle: 'glutes', credit: 1 }],
    referenceLift: null,
    ...change,
  }
}

/** A 20 kg bar, pairs of plates down to 1.25 kg, dumbbells from 2 to 40 kg in twos. */
export const gym: SheetStrength['equipment'] = [
  item('bar', 20),
  ...[25, 20, 15, 10, 5, 2.5, 1.25].map((kg) => item('plate', kg, { count: 4 })),
  item('dumbbells', 2, { topMilli: 40_000, stepMilli: 2000 }),
  item('bench', null),
]

function item(
  kind: string,
  kg: number | null,
  change: Partial<SheetStrength['equipment'][number]> = {},
) {
  const value = kg === null ? null : load(kg, 'kg')
  return { kind, load: value, topMilli: null, stepMilli: null, count: null, ...change }
}

/** A client who hip thrusts 128 kg and squats 75 kg and trains in {@link gym}. */
export function dana(change: Partial<SheetStrength> = {}): SheetContext {
  const measured = (exerciseId: string, kg: number) =>
    ({ exerciseId, kind: 'measured', day: '2026-11-02', load: load(kg, 'kg') }) as const
  const strength: SheetStrength = {
    unit: 'kg',
    maxes: [measured('hip-thrust', 128), measured('back-squat', 75)],
    bodyMass: { load: load(65, 'kg'), day: '2026-11-01' },
    equipment: gym,
    ...change,
  }
  return sheetContext({ strength, exercises: lifts })
}

/** A row with a text per week; null inherits. */
export function row(
  exerciseId: string,
  cells: readonly (string | null)[],
  change: Partial<ProgramRow> = {},
): ProgramRow {
  const base = { kind: 'lift', label: 'A', dose: '', goal: null, note: '' } as const
  return { id: `row-${exerciseId}`, exerciseId, cells, ...base, ...change }
}

/** A program of one day; the weeks named in `deloads` (from 1) are lighter. */
export function block(rows: readonly ProgramRow[], weeks = 4, deloads: readonly number[] = []) {
  const kindOf = (week: number) => (deloads.includes(week) ? 'deload' : 'loading')
  return {
    id: 'block',
    clientId: 'dana',
    name: 'Hip thrust block',
    goal: 'strength',
    templateId: null,
    startsOn: calendarDate('2026-11-16'),
    isActive: true,
    weeks: Array.from({ length: weeks }, (_, i) => ({ kind: kindOf(i + 1), name: '' }) as const),
    days: [{ id: 'day-1', name: 'Lower A', weekday: 1, sheetCode: 'AAAAAA', rows }],
  } as const satisfies Program
}
