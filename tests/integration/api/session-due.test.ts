import { afterEach, expect, test } from 'vitest'
import { readProgram } from '../../../src/main/api/program-reading'
import { candidateOf, dueOf } from '../../../src/main/api/session-due'
import { type LogStudio, openLogStudio } from '../../support/log-studio'

let it: LogStudio | undefined
afterEach(() => it?.studio.remove())

test('a begun day is due again in its next week, and its code leads back to the begun session', async () => {
  const log = await openLogStudio()
  it = log
  const { clientId, programId, dayId } = log
  const { due, found, gone } = await log.asking((context) => {
    const program = readProgram(context, programId)
    if (!program) throw new Error('no program')
    return {
      due: dueOf(context, program),
      found: candidateOf(context, { dayId, programId, clientId }),
      gone: candidateOf(context, { dayId: 'gone', programId, clientId }),
    }
  })
  expect(due.find((one) => one.dayId === dayId)?.week).toBe(2)
  expect(
    due.every((one) => one.timing === 'ahead' || one.timing === 'late' || one.week === 1),
  ).toBe(true)
  expect(found).toMatchObject([{ week: 1, sessionId: log.sessionId, clientName: 'Dana Cruz' }])
  expect(gone).toEqual([])
})
