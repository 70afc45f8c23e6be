import { afterEach, beforeEach, expect, test } from 'vitest'
import { giveTemplate, templateAssigning } from '../../../src/main/api/template-assigning'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { expectValue } from '../../support/studio'
import { openTemplateStudio, type TemplateStudio } from '../../support/template-studio'

let it: TemplateStudio
beforeEach(async () => {
  it = await openTemplateStudio(['Dana Cruz', 'Ewa Nowak'])
})
afterEach(() => it.studio.remove())

const startsOn = calendarDate('2027-01-06')

test('both acts of giving have their handlers', () => {
  expect(Object.keys(templateAssigning).sort()).toEqual(['assign', 'assignPreview'])
  expect(giveTemplate).toBeTypeOf('function')
})

test('many clients get a template as one act, each from a Monday of their own; one undo for all', async () => {
  const { api } = it.studio
  const [dana = '', ewa = ''] = it.clientIds
  const before = await it.digest()
  const clients = [
    { clientId: dana, startsOn },
    { clientId: ewa, startsOn: calendarDate('2027-02-01') },
  ]
  const input = { templateId: 'novice-full-body', clients, running: 'replace' } as const
  const { programs, skipped } = expectValue(await api.templates.assign(input))
  expect(skipped).toBe(0)
  const starts = await Promise.all(
    programs.map(async ({ programId }) => (await it.open(programId)).startsOn),
  )
  expect(starts).toEqual(['2027-01-04', '2027-02-01'])
  expect((await it.open(it.programIds[0] ?? '')).isActive).toBe(false)
  expectValue(await api.history.undo({}))
  expect(await it.digest()).toBe(before)
})

test('clients whose program runs can be left out', async () => {
  const { api } = it.studio
  const { clientId } = expectValue(await api.clients.add({ name: 'Gus Hill' }))
  const clients = [...it.clientIds, clientId].map((id) => ({ clientId: id, startsOn }))
  const input = { templateId: it.templateId, clients, running: 'skip' } as const
  const done = expectValue(await api.templates.assign(input))
  expect(done).toMatchObject({ skipped: 2, programs: [{ clientId }] })
  expect(expectValue(await api.history.state({})).undo?.place).toBe(
    `/clients/${clientId}/program/${done.programs[0]?.programId}`,
  )
})

test('an unknown template or client is refused, and nothing is written', async () => {
  const { api } = it.studio
  const before = await it.digest()
  const clients = [
    { clientId: it.clientIds[0] ?? '', startsOn },
    { clientId: 'nobody', startsOn },
  ]
  const missing = { ok: false, error: { code: 'not-found' } }
  const assign = (templateId: string, list: typeof clients) =>
    api.templates.assign({ templateId, clients: list, running: 'replace' })
  expect(await assign(it.templateId, clients)).toMatchObject(missing)
  expect(await assign('none', clients.slice(0, 1))).toMatchObject(missing)
  expect(await it.digest()).toBe(before)
})

test('before it is given, a template says whose maxes are missing, what to heed and what would end', async () => {
  const { api } = it.studio
  const [dana = '', ewa = ''] = it.clientIds
  expectValue(
    await api.clients.addFlag({
      clientId: dana,
      severity: 'care',
      text: 'left knee',
      code: null,
      since: startsOn,
    }),
  )
  const { templateId } = expectValue(
    await api.templates.create({ name: 'Pulls', goal: 'strength', weeks: 2 }),
  )
  const { dayId } = expectValue(
    await api.programs.addDay({ programId: templateId, name: 'Pull', weekday: 1 }),
  )
  const row = {
    kind: 'lift' as const,
    exerciseId: 'deadlift',
    label: 'A',
    dose: '',
    goal: null,
    cells: ['3x5 80%'],
  }
  expectValue(
    await api.programs.addRows({ programId: templateId, dayId, beforeRowId: null, rows: [row] }),
  )
  const max = { load: { milli: 180_000, unit: 'kg' }, day: calendarDate('2026-11-20') } as const
  expectValue(
    await api.programs.setMax({ clientId: ewa, exerciseId: 'deadlift', kind: 'measured', ...max }),
  )
  const asked = { templateId, clientIds: [dana, ewa, 'nobody'] }
  const { clients } = expectValue(await api.templates.assignPreview(asked))
  expect(clients).toMatchObject([
    {
      name: 'Dana Cruz',
      running: 'Hip thrust, mine',
      flags: [{ text: 'left knee' }],
      needsBodyMass: false,
    },
    { name: 'Ewa Nowak', flags: [], missing: [] },
  ])
  expect(clients[0]?.missing).toHaveLength(1)
})
