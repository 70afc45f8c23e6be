import { afterEach, expect, test } from 'vitest'
import { progressReads } from '../../../src/main/stores/progress'
import { type LogStudio, openLogStudio } from '../../support/log-studio'
import { expectValue } from '../../support/studio'

let it: LogStudio
afterEach(() => it?.studio.remove())

test('a load the client chose weighs the plan too, so that plan and done are sums of the same sets', async () => {
  it = await openLogStudio()
  const [open] = await it.workSets('B')
  expect(open?.planned?.load).toEqual({ kind: 'none' })
  await it.type(1, '60x8@8', 'B')
  const { exerciseId } = await it.entry('B')
  const plan = await it.asking(({ read }) => read.progress.prescribed(it.clientId, exerciseId))
  const loads = plan.filter(({ isWarmUp }) => isWarmUp === 0).map(({ loadMilli }) => loadMilli)
  expect(loads[0]).toBe(60_000)
  expect(loads.slice(1).every((milli) => milli === null)).toBe(true)
})

test('skipped sets are no work, and a lift without work is not listed', async () => {
  it = await openLogStudio()
  const setId = (await it.workSets())[0]?.id ?? ''
  const { sessionId } = it
  expectValue(await it.studio.api.sessions.skipSet({ sessionId, setId, reason: 'no time' }))
  await it.type(1, '60x8', 'B')
  const { lifts, done, attended } = await it.asking(({ read }) => ({
    lifts: read.progress.lifts(it.clientId),
    done: read.progress.lifted(it.clientId),
    attended: read.progress.attended(it.clientId),
  }))
  expect(lifts).toMatchObject([{ sessions: 1, isLoaded: 1 }])
  expect(done.length).toBe(1)
  expect(attended).toMatchObject([{ setsDone: 1, status: 'open' }])
  expect(attended[0]?.setsPlanned).toBeGreaterThan(5)
})

test('every question is one prepared statement', () => {
  expect(Object.keys(progressReads({} as never))).toEqual([
    'lifted',
    'liftedSince',
    'prescribed',
    'lifts',
    'openers',
    'attended',
  ])
})

test('sets since a day leave out what came before', async () => {
  it = await openLogStudio()
  await it.type(1, '60x8@8', 'B')
  const found = await it.asking(({ read }) => {
    const all = read.progress.lifted(it.clientId)
    const day = all[0]?.day ?? ''
    const since = (from: string) => read.progress.liftedSince(it.clientId, from)
    return { all, from: since(day), later: since(`${day}z`) }
  })
  expect(found.all.length).toBe(1)
  expect([found.from, found.later]).toEqual([found.all, []])
})

test('the first lift of each day of the program is named in the order of its days', async () => {
  it = await openLogStudio()
  const openers = await it.asking(({ read }) => read.progress.openers(it.clientId))
  expect(openers[0]).toBe('hip-thrust-barbell')
  expect(openers.length).toBe(3)
  expect(await it.asking(({ read }) => read.progress.openers('nobody'))).toEqual([])
})
