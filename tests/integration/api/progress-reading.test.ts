import { afterEach, expect, test } from 'vitest'
import {
  daysShown,
  liftFacts,
  progressOf,
  rangeStart,
  readLog,
} from '../../../src/main/api/progress-reading'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { type LogStudio, openLogStudio } from '../../support/log-studio'

let it: LogStudio
afterEach(() => it?.studio.remove())
const today = calendarDate('2026-11-24')

test('eight weeks begin 56 days ago, and all of the history has no beginning', async () => {
  it = await openLogStudio()
  expect(rangeStart('8w', today)).toBe('2026-09-29')
  expect(rangeStart('all', today)).toBeUndefined()
})

test('panels that follow the log show whole weeks up to today', async () => {
  it = await openLogStudio()
  expect(daysShown({ done: [], today }, undefined)).toEqual({
    from: '2026-11-23',
    to: '2026-11-29',
  })
})

test('the log knows its program as a block and the caution of the hip thrust', async () => {
  it = await openLogStudio()
  await it.type(1, '3x100x5@8')
  const { log, facts, progress } = await it.asking((context) => {
    const read = readLog(context, it.clientId)
    const id = 'hip-thrust-barbell'
    return { log: read, facts: liftFacts(read, id), progress: progressOf(read, id) }
  })
  expect(log.around.blocks).toMatchObject([{ from: '2026-11-23' }])
  expect(facts.estimateNote).toBe('exercises.estimateNote.hipThrust')
  expect(progress.series.points.length).toBe(1)
})
