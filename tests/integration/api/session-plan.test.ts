import { afterEach, expect, test } from 'vitest'
import { readProgram } from '../../../src/main/api/program-reading'
import { copyPlan, planOf } from '../../../src/main/api/session-plan'
import { type LogStudio, openLogStudio } from '../../support/log-studio'

let it: LogStudio
afterEach(() => it.studio.remove())

test('a day and week is planned with the minutes it should take; a day that left the program is not', async () => {
  it = await openLogStudio()
  const { plan, gone } = await it.asking((context) => {
    const program = readProgram(context, it.programId)
    if (!program) throw new Error('no program')
    return {
      plan: planOf(context, program, { dayId: it.dayId, week: 1 }),
      gone: planOf(context, program, { dayId: 'gone', week: 1 }),
    }
  })
  expect(plan?.exercises[0]?.kind).toBe('warm-up')
  expect(plan?.exercises.find(({ label }) => label === 'A')?.sets.length).toBe(4)
  expect(plan?.minutes).toBeGreaterThan(20)
  expect(gone).toBeNull()
})

test('the deload week is copied lighter than the weeks before', async () => {
  it = await openLogStudio()
  const sets = await it.asking((context) => {
    const program = readProgram(context, it.programId)
    if (!program) throw new Error('no program')
    return [1, 4].map((week) => {
      const plan = planOf(context, program, { dayId: it.dayId, week })
      return plan?.exercises.flatMap((exercise) => exercise.sets).length ?? 0
    })
  })
  expect(sets[1]).toBeLessThan(sets[0] ?? 0)
  expect(copyPlan).toBeTypeOf('function')
})
