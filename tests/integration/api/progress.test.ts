import { afterEach, beforeEach, expect, test } from 'vitest'
import { progress } from '../../../src/main/api/progress'
import { addDays, calendarDate } from '../../../src/shared/kernel/calendar-date'
import { computingMs } from '../../support/computing-time'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
let clientId: string
beforeEach(async () => {
  studio = await openTestStudio()
  clientId = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' })).clientId
})
afterEach(() => studio.remove())

/** One session of one exercise, so many days before the standing day of the tests. */
async function logged(daysAgo: number, exerciseId: string, text: string): Promise<void> {
  const day = addDays(calendarDate('2026-11-24'), -daysAgo)
  const { sessionId } = expectValue(
    await studio.api.sessions.startFree({ clientId, name: '', day }),
  )
  const { entryId } = expectValue(await studio.api.sessions.addExercise({ sessionId, exerciseId }))
  expectValue(await studio.api.sessions.logText({ sessionId, entryId, setId: null, text }))
  expectValue(await studio.api.sessions.finish({ sessionId }))
}

/** Ten weeks of hip thrusts, a kilogram heavier each, and dumbbell ones in the weeks before. */
async function tenWeeks(): Promise<void> {
  for (let week = 14; week > 10; week--) await logged(7 * week, 'hip-thrust-dumbbell', '3x60x10@7')
  for (let week = 10; week > 0; week--) {
    await logged(7 * week, 'hip-thrust-barbell', `3x${110 - week}x5@8`)
  }
}

const lift = async (exerciseId: string, range: '8w' | 'all' = 'all') =>
  expectValue(await studio.api.progress.lift({ clientId, exerciseId, range }))

test('every question of the area has a handler', () => {
  expect(Object.keys(progress).sort()).toEqual(Object.keys(studio.api.progress).sort())
})

test('a lift that grew says so in its title, with the formula named and the table behind it', async () => {
  await tenWeeks()
  const view = await lift('hip-thrust-barbell')
  expect(view.trend.sentences.title).toMatch(/^Barbell hip thrust e1RM \d+ kg, up \d/)
  expect(view.remarks.tone).toBe('progressing')
  expect(view.remarks.method.join(' ')).toContain('RTS')
  expect(view.trend.points.length).toBe(10)
  expect(view.trend.csv.split('\n').length).toBeGreaterThan(10)
  expect(view.records.table.rows[0]?.[1]?.text).toBe('109')
  expect(view.reason).toBeNull()
})

test('asked for pounds, title and table say pounds with the typed kilograms beside them, and the log keeps these', async () => {
  await tenWeeks()
  const asked = { clientId, exerciseId: 'hip-thrust-barbell', range: 'all' } as const
  const view = expectValue(await studio.api.progress.lift({ ...asked, unit: 'lb' }))
  expect(view.trend.sentences.title).toMatch(/^Barbell hip thrust e1RM \d+ lb, up \d/)
  expect(view.trend.csv).toMatch(/^Date,e1RM lb,/)
  expect(view.trend.csv).toContain('240.3 lb (109 kg) × 5 @8')
  expect((await lift('hip-thrust-barbell')).trend.sentences.title).toContain(' kg, up')
  const { lifts } = expectValue(await studio.api.progress.lifts({ clientId, unit: 'lb' }))
  expect(lifts.map((card) => card.latest).filter((text) => text.includes('kg'))).toEqual([])
})

test('a shorter range shows fewer sessions, and records still know all of them', async () => {
  await tenWeeks()
  const view = await lift('hip-thrust-barbell', '8w')
  expect(view.trend.points.length).toBeLessThan(10)
  expect(view.sessions).toBe(10)
})

test('twenty reps give no estimate, and the reason is said', async () => {
  for (let week = 8; week > 0; week--) await logged(7 * week, 'hip-thrust-barbell', '3x40x20@8')
  const view = await lift('hip-thrust-barbell')
  expect(view.reason).toContain('reps')
  expect(view.trend.sentences.title).not.toContain('e1RM')
})

test('the family shows which variant was trained when', async () => {
  await tenWeeks()
  const { lifts, families } = expectValue(await studio.api.progress.lifts({ clientId }))
  expect(lifts.map((one) => [one.exerciseId, one.sessions])).toEqual([
    ['hip-thrust-barbell', 10],
    ['hip-thrust-dumbbell', 4],
  ])
  const [family] = families
  expect(family).toMatchObject({ variants: 2, name: 'Hip thrust family' })
  const asked = { clientId, family: family?.family ?? '', range: 'all' } as const
  const { strand } = expectValue(await studio.api.progress.family(asked))
  expect(strand.lanes.map((lane) => lane.name)).toContain('Barbell hip thrust')
  expect(strand.lanes.length).toBe(2)
})

test('the overview has the key lifts, weekly work and who came', async () => {
  await tenWeeks()
  const view = expectValue(await studio.api.progress.overview({ clientId }))
  expect(view.sparklines.map((one) => one.exerciseId)).toContain('hip-thrust-barbell')
  expect(view.volume.bars.length).toBeGreaterThan(9)
  expect(view.strip.sentence).toContain('sessions done')
})

test('a client without sessions has no lifts, and every question still answers', async () => {
  expect(expectValue(await studio.api.progress.lifts({ clientId })).lifts).toEqual([])
  const view = await lift('hip-thrust-barbell')
  expect(view).toMatchObject({ sessions: 0, strand: null })
  expect(expectValue(await studio.api.progress.overview({ clientId })).sparklines).toEqual([])
})

test('a year of training is charted within 50 ms', async () => {
  const day = calendarDate('2026-11-24')
  const exercises = ['hip-thrust-barbell', 'back-squat', 'bench-press', 'deadlift']
  const known = expectValue(await studio.api.exercises.list({})).exercises.map((one) => one.id)
  const used = exercises.map((id, at) => (known.includes(id) ? id : (known[at] ?? id)))
  for (let at = 0; at < 104; at++) {
    const when = addDays(day, -364 + Math.floor(at * 3.5))
    const { sessionId } = expectValue(
      await studio.api.sessions.startFree({ clientId, name: '', day: when }),
    )
    for (const exerciseId of used.slice(0, 4)) {
      const { entryId } = expectValue(
        await studio.api.sessions.addExercise({ sessionId, exerciseId }),
      )
      const text = `3x${60 + Math.floor(at / 4)}x5@8`
      expectValue(await studio.api.sessions.logText({ sessionId, entryId, setId: null, text }))
    }
  }
  await lift('hip-thrust-barbell')
  const times: number[] = []
  for (let run = 0; run < 5; run++) {
    const before = computingMs()
    await lift('hip-thrust-barbell')
    times.push(computingMs() - before)
  }
  expect(Math.min(...times)).toBeLessThan(50)
})
