import { describe, expect, test } from 'vitest'
import type { Program } from '../../../../../../src/shared/domain/programs/program'
import { readStep } from '../../../../../../src/shared/domain/programs/roster-edit/cell-change'
import {
  type ProgramAsk,
  planProgram,
} from '../../../../../../src/shared/domain/programs/roster-edit/plan-program'
import { readPattern } from '../../../../../../src/shared/domain/programs/roster-edit/read-pattern'
import { cellReader } from '../../../../../../src/shared/domain/programs/roster-edit/row-weeks'
import { calendarDate } from '../../../../../../src/shared/kernel/calendar-date'
import { oneRowProgram } from './one-row-program'

const swap = { kind: 'exercise', exerciseId: 'front-squat' } as const

function ask(how: Partial<ProgramAsk> & { readonly find?: string } = {}): ProgramAsk {
  const { find = '', ...rest } = how
  const weeks = { scope: 'from-now', today: calendarDate('2026-11-18'), isLogged: () => false }
  const pattern = readPattern(find, 'kg')
  return {
    pattern,
    weeks: weeks as never,
    change: swap,
    unit: 'kg',
    read: cellReader('kg'),
    ...rest,
  }
}

const program = oneRowProgram({ cells: ['4x5 @7', '@8', null, null], deloads: [4] })

function withRow(change: Partial<Program['days'][number]['rows'][number]>): Program {
  const [day] = program.days
  const [row] = day?.rows ?? []
  if (!day || !row) throw new Error('no row')
  return { ...program, days: [{ ...day, rows: [row, { ...row, id: 'second', ...change }] }] }
}

describe('a swap', () => {
  test('holds for the whole row and keeps its cells', () => {
    const { edits } = planProgram(program, ask({ exerciseId: 'back-squat' }))
    expect(edits).toHaveLength(1)
    expect(edits[0]).toMatchObject({ exerciseId: 'front-squat', weeks: [2, 3] })
    expect(edits[0]?.cells).toEqual(program.days[0]?.rows[0]?.cells)
  })

  test('takes warm-up drills along, unless cells are asked for', () => {
    const both = withRow({ kind: 'warm-up', dose: '2x10', cells: [] })
    expect(planProgram(both, ask()).edits).toHaveLength(2)
    expect(planProgram(both, ask({ find: '4x5' })).edits).toHaveLength(1)
  })

  test('to the same exercise is no change', () => {
    const same = { kind: 'exercise', exerciseId: 'back-squat' } as const
    expect(planProgram(program, ask({ change: same })).edits).toEqual([])
  })

  test('leaves a program alone that is over', () => {
    const weeks = { ...ask().weeks, today: calendarDate('2027-01-01') }
    expect(planProgram(program, ask({ weeks }))).toMatchObject({ edits: [], past: 4 })
  })
})

describe('a step', () => {
  const read = readStep('+0.5 rpe')
  if (!read.ok) throw new Error('no step')
  const change = read.value

  test('changes the weeks to come, counts those over, and lets the deload follow', () => {
    const plan = planProgram(program, ask({ change }))
    expect(plan.past).toBe(2)
    expect(plan.edits[0]?.cells).toEqual(['4x5 @7', '@8', '@8.5', null])
    expect(plan.edits[0]?.weeks).toEqual([2, 3])
    expect(plan.left).toEqual([])
  })

  test('leaves a logged week and counts it', () => {
    const weeks = { ...ask().weeks, isLogged: (_: string, week: number) => week === 3 }
    const plan = planProgram(program, ask({ change, weeks }))
    expect(plan).toMatchObject({ edits: [], past: 2, logged: 1 })
    expect(plan.left).toMatchObject([{ week: 3, why: 'by-rule' }])
  })

  test('looks at the goal of the row before that of the program', () => {
    const two = withRow({ goal: 'hypertrophy' })
    const found = (goal: 'strength' | 'hypertrophy') =>
      planProgram(two, ask({ change, goal })).edits.map(({ row }) => row.id)
    expect(found('strength')).toEqual(['row'])
    expect(found('hypertrophy')).toEqual(['second'])
  })
})
