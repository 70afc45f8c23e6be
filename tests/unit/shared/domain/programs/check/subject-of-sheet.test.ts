import { expect, test } from 'vitest'
import { createChecker } from '../../../../../../src/shared/domain/programs/check/check-program'
import { exercise } from '../../../../../../src/shared/domain/programs/check/example-subject'
import { createSubjects } from '../../../../../../src/shared/domain/programs/check/subject-of-sheet'
import type { Program, ProgramRow } from '../../../../../../src/shared/domain/programs/program'
import { sheetOf } from '../../../../../../src/shared/domain/programs/program-sheet'
import { sheetContext } from '../../../../../../src/shared/domain/programs/sheet-context'
import { calendarDate } from '../../../../../../src/shared/kernel/calendar-date'

const thrust = exercise()
const context = sheetContext({
  strength: {
    unit: 'kg',
    maxes: [
      {
        exerciseId: thrust.id,
        kind: 'measured',
        day: '2026-11-01',
        load: { milli: 100_000, unit: 'kg' },
      },
    ],
    bodyMass: null,
    equipment: [],
  },
  exercises: [{ ...thrust, laterality: 'both-sides', referenceLift: thrust.id }],
})
const subjects = () =>
  createSubjects({
    client: {
      ...{ level: 'intermediate', age: null, bodyMassMg: null, screening: null },
      ...{ conditions: [], hasSpotter: null },
    },
    place: null,
    logs: null,
    isFirstProgram: true,
    exercises: new Map([[thrust.id, thrust]]),
  })

function row(cells: ProgramRow['cells'], id = 'row'): ProgramRow {
  const plain = { label: 'A', dose: '', goal: null, note: '' }
  return { id, kind: 'lift', exerciseId: thrust.id, ...plain, cells }
}

function program(rows: readonly ProgramRow[], weeks = 2): Program {
  return {
    ...{ id: 'p', clientId: 'c', name: 'Block', goal: 'strength', templateId: null },
    startsOn: calendarDate('2026-11-23'),
    isActive: true,
    weeks: Array.from({ length: weeks }, (_, at) => ({
      kind: at === weeks - 1 ? 'deload' : 'loading',
      name: '',
    })),
    days: [{ id: 'day', name: 'Day 1', weekday: 1, sheetCode: 'AAAAAA', rows }],
  }
}

function firstLift(text: string) {
  const subject = subjects()(sheetOf(program([row([text, null])]), context))
  return subject.days[0]?.lifts[0]
}

test('sets, reps, share of the max, effort, rest and tempo are read from the cell', () => {
  const work = firstLift('wu 1x5 60; 3x5+ 80% @8 r2:00 31X1')?.weeks[0]
  expect(work?.warmUps).toHaveLength(1)
  expect(work?.sets).toHaveLength(3)
  expect(work?.sets[0]).toEqual({
    reps: { from: 5, to: 5 },
    loadMg: 80_000_000,
    percent: 80,
    rpe: 8,
  })
  expect(work?.sets[2]).toMatchObject({ isOpen: true })
  expect(work).toMatchObject({
    restSeconds: { from: 120, to: 120 },
    tempo: '31X1',
    percentOf: '1RM',
    isDeload: false,
  })
})

test('the deload week is marked, a week off is nothing', () => {
  expect(firstLift('3x5 80%')?.weeks[1]?.isDeload).toBe(true)
  expect(firstLift('off')?.weeks[0]).toBeNull()
})

test('an exercise nobody knows is left out', () => {
  const unknown = { ...row(['3x5']), exerciseId: 'unknown' }
  const subject = subjects()(sheetOf(program([unknown]), context))
  expect(subject.days[0]?.lifts).toEqual([])
})

test('rows that did not change give the same lifts after an edit, and the check the same outcome', () => {
  const make = subjects()
  const check = createChecker()
  const rows = [row(['3x7 80%', null], 'one'), row(['3x5 80%', null], 'two')]
  const before = program(rows)
  const sheet = sheetOf(before, context)
  const first = make(sheet)
  check(first)
  const edited = [rows[0] ?? row([]), row(['3x7', null], 'two')]
  const [day] = before.days
  const after: Program = { ...before, days: day ? [{ ...day, rows: edited }] : [] }
  const next = make(sheetOf(after, context, sheet))
  expect(next.days[0]?.lifts[0]).toBe(first.days[0]?.lifts[0])
  expect(next.days[0]?.lifts[1]).not.toBe(first.days[0]?.lifts[1])
  expect(check(next)).toEqual(createChecker()(subjects()(sheetOf(after, context))))
})
