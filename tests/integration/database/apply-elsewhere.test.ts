import { afterEach, expect, test } from 'vitest'
import {
  applyElsewhere,
  commandsToSend,
  type TravellingCommand,
} from '../../../src/main/database/apply-elsewhere'
import { checkInvariants } from '../../../src/main/database/invariants'
import { journalSequence } from '../../../src/main/database/journal'
import { type BareDesk, mustCall, openBareDesk } from '../../support/bare-desk'
import { createDice, seedOf } from '../../support/dice'
import { createHub, createMember, type Member } from '../../support/hub'
import { createRandomCoach } from '../../support/random-coach'

const open: BareDesk[] = []
afterEach(() => {
  for (const desk of open.splice(0)) desk.remove()
})

function desk(seed: number): BareDesk {
  const made = openBareDesk(seed)
  open.push(made)
  return made
}

const must = mustCall<Record<string, string>>

function send(from: BareDesk, to: BareDesk, after = 0) {
  return commandsToSend(from.db, after).map((command, i) => {
    const crossed = JSON.parse(JSON.stringify(command)) as TravellingCommand // as: the way between desks
    return applyElsewhere(to.db, crossed, i + 1)
  })
}

const seed = seedOf('two desks', 481)

test.each([0, 1, 2])(
  'two coaches who work apart and meet at the hub end with the same studio (day %i)',
  async (day) => {
    const dice = createDice(seed + day)
    const hub = createHub()
    const members = [1, 2].map((n) => createMember(desk(100 * (day + 1) + n), hub))
    const [first, second] = members as [Member, Member] // as: two were made
    const coaches = members.map(({ desk: { call, newId } }) =>
      createRandomCoach({ call, newId, dice }),
    )
    await coaches[0]?.settle()
    await first.sync()
    await second.sync()
    await coaches[1]?.lookAround()
    let collisions = 0
    for (let burst = 0; burst < 24 || (collisions === 0 && burst < 60); burst++) {
      for (const coach of coaches) for (let i = dice.below(4); i > 0; i--) await coach.act()
      const before = hub.log.length
      const pair = dice.chance(0.5) ? [first, second] : [second, first]
      for (const member of pair) await member.sync()
      if (hub.log.slice(before).some(({ text }) => text.includes('"kind":"redo"'))) collisions += 1
      if (burst % 6 === 0) for (const coach of coaches) await coach.lookAround()
    }
    await first.sync()
    await second.sync()
    await first.sync()
    expect(collisions).toBeGreaterThan(0)
    expect(hub.log.length).toBeGreaterThan(20)
    expect([...first.left, ...second.left]).toEqual([])
    expect(first.desk.digest()).toEqual(second.desk.digest())
    for (const { desk: at } of members) expect(checkInvariants(at.db)).toEqual([])
  },
)

test('a command that gets lost on the way shows: the two studios differ', async () => {
  const [here, there] = [desk(1), desk(2)]
  await must(here, 'clients.add', { name: 'Dana' })
  await must(here, 'clients.add', { name: 'Jo' })
  const [, kept] = commandsToSend(here.db, 0)
  if (!kept) throw new Error('nothing to send')
  applyElsewhere(there.db, kept, 1)
  expect(there.digest()).not.toEqual(here.digest())
})

test('a command that arrives twice is done once', async () => {
  const [here, there] = [desk(1), desk(2)]
  await must(here, 'clients.add', { name: 'Dana' })
  expect(send(here, there).flatMap((done) => done.changes)).not.toEqual([])
  const once = there.digest()
  expect(send(here, there).flatMap((done) => done.changes)).toEqual([])
  expect(there.digest()).toEqual(once)
})

test('what another desk did is no step of the own undo list', async () => {
  const [here, there] = [desk(1), desk(2)]
  await must(here, 'clients.add', { name: 'Dana' })
  send(here, there)
  const undo = { endpoint: 'history.undo', input: {}, commandId: there.newId() }
  expect(await there.call(undo)).toMatchObject({ ok: false, error: { code: 'rule-violated' } })
})

test('undo leaves a field that another desk has changed since, takes back the others, and counts it', async () => {
  const [here, there] = [desk(1), desk(2)]
  const { clientId } = await must(here, 'clients.add', { name: 'Dana' })
  await must(here, 'clients.change', { clientId, goal: 'Hip thrust 100 kg', level: 'novice' })
  send(here, there)
  const sent = journalSequence(there.db)
  await must(there, 'clients.change', { clientId, goal: 'Hip thrust 120 kg' })
  send(there, here, sent)
  expect(await must(here, 'history.undo', {})).toMatchObject({ left: 1 })
  const now = await must(here, 'clients.byId', { clientId })
  expect(now).toMatchObject({ goal: 'Hip thrust 120 kg', level: null })
})

test('undoing a client to whom another desk has added a note keeps client and note', async () => {
  const [here, there] = [desk(1), desk(2)]
  const { clientId } = await must(here, 'clients.add', { name: 'Dana' })
  send(here, there)
  const sent = journalSequence(there.db)
  await must(there, 'clients.addNote', { clientId, day: '2026-11-24', body: 'knee' })
  send(there, here, sent)
  expect(await must(here, 'history.undo', {})).toMatchObject({ left: 1 })
  expect(await must(here, 'clients.byId', { clientId })).toMatchObject({ name: 'Dana' })
  expect(checkInvariants(here.db)).toEqual([])
})

test('a row whose owner is gone is not brought back without it', async () => {
  const [here, there] = [desk(1), desk(2)]
  const { clientId } = await must(here, 'clients.add', { name: 'Dana' })
  const { programId } = await must(here, 'programs.assign', {
    clientId,
    templateId: 'hip-thrust-glute-strength',
    startsOn: '2026-11-16',
  })
  const program = (await must(here, 'programs.byId', { programId })) as unknown as {
    program: { days: { id: string; rows: { id: string }[] }[] } // as: the part of the answer used here
  }
  const [day] = program.program.days
  const rowIds = [day?.rows[0]?.id]
  await must(here, 'programs.removeRows', { programId, rowIds })
  send(here, there)
  const sent = journalSequence(there.db)
  await must(there, 'programs.removeDay', { programId, dayId: day?.id })
  send(there, here, sent)
  expect(Number((await must(here, 'history.undo', {})).left)).toBeGreaterThan(0)
  expect(checkInvariants(here.db)).toEqual([])
})

test('the clock of a later act is later, even when another desk is ahead of time', async () => {
  const [here, there] = [desk(1), desk(2)]
  await must(here, 'clients.add', { name: 'Dana' })
  const [ahead] = commandsToSend(here.db, 0)
  if (!ahead) throw new Error('nothing to send')
  applyElsewhere(there.db, { ...ahead, clock: ahead.clock + 1e12 }, 1)
  await must(there, 'clients.add', { name: 'Jo' })
  const [mine] = commandsToSend(there.db, 0)
  expect(mine?.clock).toBe(ahead.clock + 1e12 + 1)
})
