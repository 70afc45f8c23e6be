import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyBody, keepRevision } from '../../../src/main/api/template-copying'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { expectValue } from '../../support/studio'
import { openTemplateStudio, type TemplateStudio } from '../../support/template-studio'

let it: TemplateStudio
beforeEach(async () => {
  it = await openTemplateStudio(['Dana Cruz'])
})
afterEach(() => it.studio.remove())

test('a template that did not change is kept once, however often it is given', async () => {
  expect([copyBody, keepRevision].map((act) => typeof act)).toEqual(['function', 'function'])
  const { api, core } = it.studio
  const kept = async () => (await core.examine())?.digest.tables['template_revisions']
  const once = await kept()
  const [clientId = ''] = it.clientIds
  const clients = [{ clientId, startsOn: calendarDate('2027-01-04') }]
  const input = { templateId: it.templateId, clients, running: 'replace' } as const
  expectValue(await api.templates.assign(input))
  expect(await kept()).toBe(once)
  expectValue(await api.programs.change({ programId: it.templateId, goal: 'power' }))
  expectValue(await api.templates.assign(input))
  expect(await kept()).not.toBe(once)
})

test('a copy says what its template says: weeks, days, drills, texts', async () => {
  const said = async (id: string) => {
    const { weeks, days } = await it.open(id)
    return {
      weeks,
      days: days.map(({ name, weekday, rows }) => ({
        name,
        weekday,
        rows: rows.map(({ id: _, ...row }) => row),
      })),
    }
  }
  expect(await said(it.programIds[0] ?? '')).toEqual(await said(it.templateId))
})
