import { afterEach, expect, test } from 'vitest'
import { openSession } from '../../../src/main/api/session-sets'
import { toView } from '../../../src/main/api/session-view'
import { type LogStudio, openLogStudio } from '../../support/log-studio'

let it: LogStudio
afterEach(() => it.studio.remove())

test('a session tells its sheet, its minutes, its sums and the effort against the plan', async () => {
  it = await openLogStudio()
  await it.type(1, '100x5@8')
  const view = await it.asking((context) => {
    const opened = openSession(context, it.sessionId)
    if (!opened) throw new Error('no session')
    return toView(context, opened)
  })
  expect(view).toMatchObject({ dayNumber: 1, week: 1, source: 'sheet', status: 'open' })
  expect(view.sheetCode).toMatch(/^[2-9A-Z]{6}$/)
  expect(view.plannedMinutes).toBeGreaterThan(20)
  expect(view.sums[0]).toEqual({ name: 'Barbell hip thrust', text: '500 kg' })
  expect(view.sums.at(-1)).toEqual({ name: 'RPE', text: '1 over plan' })
})
