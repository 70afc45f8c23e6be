import { builtInCatalogue } from '../../src/shared/domain/exercises/built-in'
import { createChecker } from '../../src/shared/domain/programs/check/check-program'
import { checkedExercise } from '../../src/shared/domain/programs/check/checked-exercise'
import {
  type CheckFacts,
  createSubjects,
} from '../../src/shared/domain/programs/check/subject-of-sheet'
import type { Program, ProgramDay } from '../../src/shared/domain/programs/program'
import { type ProgramSheet, sheetOf } from '../../src/shared/domain/programs/program-sheet'
import { sheetContext } from '../../src/shared/domain/programs/sheet-context'
import { calendarDate } from '../../src/shared/kernel/calendar-date'

const [DAYS, ROWS, WEEKS] = [4, 8, 12]
const TEXTS = ['wu 5x40% / 4x5 80% r3:00', '3x8-10 @8 r2:00', '4x6 75% +2.5%/wk', '3x12-15 2RIR']

const { exercises } = builtInCatalogue()
const lifts = exercises.filter(({ kind }) => kind === 'lift').slice(0, DAYS * ROWS)
const context = sheetContext({
  strength: {
    unit: 'kg',
    maxes: lifts.map(({ id }) => ({
      ...{ exerciseId: id, kind: 'measured' as const, day: '2026-11-01' },
      load: { milli: 100_000, unit: 'kg' as const },
    })),
    bodyMass: null,
    equipment: [],
  },
  exercises: lifts,
})
const facts: CheckFacts = {
  client: {
    ...{ level: 'novice', age: 66, bodyMassMg: 70_000_000, hasSpotter: false },
    screening: { status: 'valid', allows: 'vigorous' },
    conditions: [
      { name: 'Right knee', weight: 'relative', tags: ['knee-pain'], sparesFailure: false },
    ],
  },
  place: null,
  logs: null,
  isFirstProgram: false,
  exercises: new Map(exercises.map((one) => [one.id, checkedExercise(one)])),
}

const program: Program = {
  ...{ id: 'p', clientId: 'c', name: 'Block', goal: 'strength', templateId: null },
  ...{ startsOn: calendarDate('2026-11-23'), isActive: true },
  weeks: Array.from({ length: WEEKS }, (_, at) => ({
    ...{ kind: at % 4 === 3 ? ('deload' as const) : ('loading' as const), name: '' },
  })),
  days: Array.from({ length: DAYS }, (_, day) => dayOf(day)),
}

const sheet = sheetOf(program, context)
const stored = JSON.stringify(program)
const base = best(() => JSON.parse(stored))
const cold = best(() => createChecker()(createSubjects(facts)(sheet)))
const report = createChecker()(createSubjects(facts)(sheet))

console.log(
  `Program check, ${DAYS} days x ${ROWS} lifts x ${WEEKS} weeks, ${report.findings.length} findings, best of 20`,
)
print('JSON.parse of the same program', base)
print('checked cold (50 ms or less)', cold)
print('checked again after one cell', afterOneCell())

function dayOf(day: number): ProgramDay {
  const rows = lifts.slice(day * ROWS, (day + 1) * ROWS).map(({ id }, at) => ({
    ...{
      id: `row ${day} ${at}`,
      kind: 'lift' as const,
      exerciseId: id,
      label: 'ABCDEFGH'[at] ?? '',
    },
    ...{ dose: '', goal: null, note: '' },
    cells: Array.from({ length: WEEKS }, (_, week) =>
      week % 3 === 0 ? (TEXTS[(at + week) % TEXTS.length] ?? null) : null,
    ),
  }))
  return { id: `day ${day}`, name: `Day ${day + 1}`, weekday: day + 1, sheetCode: 'AAAAAA', rows }
}

/** The fastest of 20 edits in turn, each of one cell; the sheet is worked out before the clock starts. */
function afterOneCell(): number {
  const subjectOf = createSubjects(facts)
  const check = createChecker()
  check(subjectOf(sheet))
  let former: ProgramSheet = sheet
  const times = Array.from({ length: 20 }, (_, turn) => {
    const [first, ...others] = former.program.days
    if (!first) throw new Error('the program has days')
    const rows = first.rows.map((row, at) =>
      at === 0 ? { ...row, cells: row.cells.with(2, `3x5 ${70 + turn}%`) } : row,
    )
    former = sheetOf({ ...former.program, days: [{ ...first, rows }, ...others] }, context, former)
    const started = performance.now()
    check(subjectOf(former))
    return performance.now() - started
  })
  return Math.min(...times)
}

function best(work: () => unknown): number {
  const times = Array.from({ length: 20 }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return Math.min(...times)
}

function print(name: string, ms: number): void {
  console.log(
    `${name.padEnd(40)} ${ms.toFixed(2).padStart(8)} ms ${(ms / base).toFixed(1).padStart(8)} ×`,
  )
}
