import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Envelope } from '../../src/shared/contract/kit/wire'
import { createDice, seedOf } from '../support/dice'
import { DOORS, type OpenDoor } from '../support/doors'
import { ENDPOINTS } from '../support/endpoint-list'
import { mutated } from '../support/mutations'
import { createRandomCoach } from '../support/random-coach'
import { expectValue, openTestStudio, type TestStudio } from '../support/studio'

const CALLS = 3000
const CANARY = 'Zwiebelkuchen'
/** Left out: they leave the studio, or write files outside of it, when they are right by chance. */
const NOT_HERE =
  /^(desk\.(startOwn|openSample|leaveSample)|handouts\.save|backups\.(take|restore|undoRestore))$/

let studio: TestStudio
let doors: readonly OpenDoor[]
const unhandled: unknown[] = []
const note = (reason: unknown) => void unhandled.push(reason)

beforeAll(async () => {
  process.on('unhandledRejection', note)
  studio = await openTestStudio()
  doors = await Promise.all(DOORS.map((door) => door.open(studio.core)))
})
afterAll(async () => {
  process.off('unhandledRejection', note)
  for (const door of doors) await door.close()
  await studio.remove()
})

/** Keeps what is written to the log while `run` works. */
async function logOf(run: () => Promise<void>): Promise<string> {
  const write = process.stderr.write
  let log = ''
  process.stderr.write = (text) => {
    log += String(text)
    return true
  }
  try {
    await run()
  } finally {
    process.stderr.write = write
  }
  return log
}

test(`${CALLS} calls that are nearly right change nothing unless they are accepted, and break nothing`, async () => {
  const seed = seedOf('fuzz of the contract', 7)
  const dice = createDice(seed)
  const { core, api, newId } = studio
  const coach = createRandomCoach({ call: (request) => core.call(request), newId, dice })
  await coach.settle()
  const endpoints = ENDPOINTS.filter(({ name }) => !NOT_HERE.test(name))
  const broken: string[] = []
  const codes = new Map<string, number>()
  const version = async () => expectValue(await api.history.state({})).version
  const digest = async () => (await core.examine())?.digest.all
  let seen = await version()
  /** What the studio said when last looked at; null once something was accepted since. */
  let known: string | null | undefined = await digest()

  /** Looks at every row now and then: while nothing was accepted, nothing may have changed. */
  async function look(): Promise<boolean> {
    const now = await digest()
    const isKept = known === null || known === now
    known = now
    return isKept
  }

  async function once(i: number): Promise<void> {
    const endpoint = dice.pick(endpoints)
    const input = dice.chance(0.95) ? mutated(coach.input(endpoint), dice) : { name: CANARY }
    const right = { endpoint: endpoint.name, input, commandId: newId() }
    const request = dice.chance(0.1) ? { ...right, ...(mutated(right, dice) as object) } : right // as: spread of anything is safe
    const answer: Envelope = await dice.pick(doors).call(request)
    const code = answer.ok ? 'ok' : answer.error.code
    codes.set(code, (codes.get(code) ?? 0) + 1)
    const now = await version()
    const isKept = answer.ok || (code !== 'internal' && now === seen)
    seen = now
    if (answer.ok) {
      coach.ids.learn(answer.value)
      known = null
    }
    const isWholeKept = i % 20 > 0 || (await look())
    if (!isKept || !isWholeKept) broken.push(`${code} ${JSON.stringify(request)}`.slice(0, 600))
  }

  const log = await logOf(async () => {
    for (let i = 0; i < CALLS; i++) await once(i)
  })
  expect(broken).toEqual([])
  expect(await look()).toBe(true)
  expect(unhandled).toEqual([])
  expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
  expect(log).not.toContain(CANARY)
  expect((await core.examine())?.findings).toEqual([])
  expect(codes.get('invalid-input') ?? 0).toBeGreaterThan(CALLS / 4)
  expect(codes.get('ok') ?? 0).toBeGreaterThan(CALLS / 50)
})
