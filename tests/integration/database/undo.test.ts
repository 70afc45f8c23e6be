import { afterEach, expect, test } from 'vitest'
import { checkInvariants } from '../../../src/main/database/invariants'
import { type BareDesk, mustCall, openBareDesk } from '../../support/bare-desk'
import { createDice, type Dice, seedOf } from '../../support/dice'
import { endpointsOf } from '../../support/endpoint-list'
import { createRandomCoach, NOT_BY_CHANCE } from '../../support/random-coach'

const open: BareDesk[] = []
afterEach(() => {
  for (const desk of open.splice(0)) desk.remove()
})

async function coached(dice: Dice) {
  const desk = openBareDesk(open.length + 1)
  open.push(desk)
  const coach = createRandomCoach({ call: desk.call, newId: desk.newId, dice })
  await coach.settle()
  return { desk, coach }
}

type Coached = Awaited<ReturnType<typeof coached>>

/** Does something at random; an act that breaks a promise stops the test and says how to repeat it. */
async function act({ coach }: Coached): Promise<string | null> {
  const { endpoint, input, answer } = await coach.act()
  if (answer.ok) return endpoint
  if (answer.error.code !== 'internal') return null
  throw new Error(`${endpoint} ${JSON.stringify(input)}: ${answer.error.message}`)
}

async function steps(desk: BareDesk): Promise<number> {
  const { steps: list } = await mustCall<{ steps: unknown[] }>(desk, 'history.list', { limit: 500 })
  return list.length
}

async function version(desk: BareDesk): Promise<number> {
  return (await mustCall<{ version: number }>(desk, 'history.state', {})).version
}

const seed = seedOf('undo of random acts', 20261124)
const done = new Set<string>()

test.each([0, 1, 2, 3])(
  'whatever a coach does on day %i, undoing all of it leaves the studio as it was, and redoing brings it back',
  async (day) => {
    const coaching = await coached(createDice(seed + day))
    const { desk, coach } = coaching
    const [before, first] = [desk.digest(), await steps(desk)]
    for (let i = 0; i < 120; i++) {
      const name = await act(coaching)
      if (name) done.add(name)
      if (i % 5 === 0) await coach.look()
    }
    const after = desk.digest()
    expect(after.all).not.toBe(before.all)
    const made = (await steps(desk)) - first
    expect(made).toBeGreaterThan(20)
    for (let i = 0; i < made; i++) {
      expect(await mustCall(desk, 'history.undo', {})).toMatchObject({ left: 0 })
    }
    expect(desk.digest().tables).toEqual(before.tables)
    for (let i = 0; i < made; i++) {
      expect(await mustCall(desk, 'history.redo', {})).toMatchObject({ left: 0 })
    }
    expect(desk.digest().tables).toEqual(after.tables)
    expect(checkInvariants(desk.db)).toEqual([])
  },
)

test('those days were full days: nearly every act of the contract was done', () => {
  const acts = endpointsOf('command').map(({ name }) => name)
  const never = acts.filter((name) => !NOT_BY_CHANCE.has(name) && !done.has(name))
  expect(never.length, `never done: ${never.join(', ')}`).toBeLessThan(acts.length / 4)
})

test('any walk of acts, undo and redo leads through the same states as a list of snapshots', async () => {
  const dice = createDice(seed + 99)
  const walk = await coached(dice)
  const { desk } = walk
  const states = [desk.digest().all]
  let at = 0
  for (let i = 0; i < 160; i++) {
    const move = dice.below(4)
    if (move === 0 && at > 0) {
      await mustCall(desk, 'history.undo', {})
      at -= 1
    } else if (move === 1 && at < states.length - 1) {
      await mustCall(desk, 'history.redo', {})
      at += 1
    } else {
      const before = await version(desk)
      await act(walk)
      if ((await version(desk)) === before) continue
      states.splice(at + 1, states.length, desk.digest().all)
      at += 1
    }
    expect(desk.digest().all).toBe(states[at])
  }
  expect(states.length).toBeGreaterThan(10)
})

test('an act that changes nothing is no step', async () => {
  const { desk, coach } = await coached(createDice(1))
  const clientId = coach.ids.scopes().find((scope) => scope.clientId)?.clientId ?? ''
  await mustCall(desk, 'clients.change', { clientId, goal: 'Run' })
  const before = await steps(desk)
  await mustCall(desk, 'clients.change', { clientId, goal: 'Run' })
  expect(await steps(desk)).toBe(before)
})
