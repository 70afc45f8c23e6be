import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

// Filled once: the tests below read it in the order they stand, and the last two leave it.
let studio: TestStudio
beforeAll(async () => {
  studio = await openTestStudio()
  expectValue(await studio.api.desk.openSample({ unit: 'kg', paper: 'A4', locale: 'en-GB' }))
}, 60_000)
afterAll(() => studio.remove())

const roster = async () => expectValue(await studio.api.clients.list({ shelf: 'active' })).clients
const idOf = async (name: string) =>
  (await roster()).find((client) => client.name === name)?.id ?? ''

test('the sample has six clients, three of them on a running program', async () => {
  const clients = await roster()
  expect(clients).toHaveLength(6)
  expect(clients.filter((client) => client.programName !== null)).toHaveLength(3)
})

test('twelve weeks are logged with missed days, and a sheet of the last days waits to be typed back', async () => {
  const { sessions, due } = expectValue(
    await studio.api.sessions.ofClient({ clientId: await idOf('Marcus Bell') }),
  )
  expect(sessions.filter((session) => session.status === 'done').length).toBeGreaterThan(30)
  expect(sessions.filter((session) => session.status === 'missed').length).toBeGreaterThan(3)
  expect(due.length).toBeGreaterThan(0)
})

test('planned loads of loading weeks are worked out for every lift with a max, deload weeks included', async () => {
  const clientId = await idOf('Dana Cruz')
  const { sessions } = expectValue(await studio.api.sessions.ofClient({ clientId }))
  const seen = { loading: 0, deload: 0, without: [] as string[] }
  for (const { id } of sessions.filter((one) => one.status === 'done').slice(0, 16)) {
    const view = expectValue(await studio.api.sessions.byId({ sessionId: id }))
    const [main] = view.entries.filter((entry) => entry.kind === 'lift')
    const hasLoad = main?.sets.every((set) => set.planned?.load.kind === 'absolute')
    if (!hasLoad) seen.without.push(`${view.day} ${main?.name} ${view.isDeload ? 'deload' : ''}`)
    seen[view.isDeload ? 'deload' : 'loading'] += 1
  }
  expect(seen.without).toEqual([])
  expect(seen.deload).toBeGreaterThan(1)
})

test('the flags of five clients name conditions that change what is offered to each', async () => {
  const { exercises } = expectValue(await studio.api.checks.exercises({}))
  const barred = new Map<string, number>()
  for (const { id, name } of await roster()) {
    const { conditions } = expectValue(await studio.api.screening.ofClient({ clientId: id }))
    const tags = new Set(conditions.flatMap((condition) => condition.tags))
    const out = exercises.filter((one) => one.contraindications.some((tag) => tags.has(tag)))
    barred.set(name, out.length)
  }
  const changed = [...barred.values()].filter((count) => count >= 10)
  expect(changed).toHaveLength(5)
  expect(new Set(changed).size).toBe(5)
  expect(barred.get('Grace O’Dell')).toBe(0)
})

test('Dana keeps lifts that meet her flag with a reason, and one still waits for a decision', async () => {
  const clientId = await idOf('Dana Cruz')
  const { programs } = expectValue(await studio.api.programs.ofClient({ clientId }))
  const programId = programs.find(({ isActive }) => isActive)?.id ?? ''
  const { findings } = expectValue(await studio.api.checks.ofProgram({ programId }))
  const met = findings.filter(({ ruleId }) => ruleId === 'CONTRA-02')
  expect(met.filter(({ reason }) => reason !== null).length).toBeGreaterThan(2)
  expect(met.filter(({ reason }) => reason === null).map(({ says }) => says)).toEqual([
    'Romanian deadlift does not go with Low back: stop at any pain.',
  ])
})

test('the morning finds the drift that was told, and nobody steady; an ended program says when', async () => {
  const { clients } = expectValue(await studio.api.today.board({}))
  const kindsOf = (name: string) =>
    clients.find((client) => client.name === name)?.needs.map(({ kind }) => kind)
  expect(kindsOf('Ingrid Solheim')).toContain('drift')
  for (const steady of ['Dana Cruz', 'Marcus Bell', 'Aisha Karim']) {
    expect(kindsOf(steady)).not.toContain('drift')
  }
  const aisha = clients.find((client) => client.name === 'Aisha Karim')
  expect(aisha?.needs.map(({ kind }) => kind)).toEqual(['ended', 'silent'])
  expect(aisha?.needs[0]?.words).toMatch(/^Ended \d+ Nov, no next block$/)
})

test('every client in training has the main lift in thumbnail, with its sentence', async () => {
  const { clients } = expectValue(await studio.api.today.board({}))
  const trendOf = (name: string) => clients.find((client) => client.name === name)?.trend
  expect(trendOf('Dana Cruz')).toMatchObject({ exerciseId: 'hip-thrust-barbell' })
  expect(trendOf('Dana Cruz')?.model.description).toMatch(/sessions in 12 weeks$/)
  expect(trendOf('Tomas Varga')).toBeNull()
})

test('the sample is filled through commands, keeps every promise of the file and is a file of its own', async () => {
  const state = expectValue(await studio.api.desk.state({}))
  expect(state).toMatchObject({ studio: 'sample' })
  expect(state.studioFile).toContain('sample')
  expect((await studio.core.examine())?.findings).toEqual([])
})

test('the sample stands beside the own studio: leaving it leads back, and no client of it is there', async () => {
  expect(expectValue(await studio.api.desk.leaveSample({}))).toMatchObject({ studio: 'own' })
  expect(await roster()).toEqual([])
})

test('whoever had no studio before the sample is back at the first run', async () => {
  const visitor = await openTestStudio({ start: false, fillSample: async () => undefined })
  expectValue(await visitor.api.desk.openSample({ unit: 'kg', paper: 'A4', locale: 'en-GB' }))
  expect(expectValue(await visitor.api.desk.leaveSample({})).phase).toBe('first-run')
  await visitor.api.desk.startOwn({ unit: 'lb', paper: 'Letter', locale: 'en-US' })
  const { clients } = expectValue(await visitor.api.clients.list({ shelf: 'active' }))
  await visitor.remove()
  expect(clients).toEqual([])
})
