import { expect, test } from 'vitest'
import type { Envelope } from '../../src/shared/contract/kit/wire'
import { createDice, seedOf } from '../support/dice'
import { DOORS } from '../support/doors'
import { ENDPOINTS } from '../support/endpoint-list'
import { createRandomCoach } from '../support/random-coach'
import { openTestStudio } from '../support/studio'

const CALLS = 600
const ASKED = ENDPOINTS.filter(
  ({ kind, name }) => kind === 'query' || (kind === 'command' && !name.startsWith('history.')),
)

/** The journal's version is told only with the first answer to an act. */
function said(answer: Envelope): unknown {
  return answer.ok ? answer.value : answer.error
}

test(`every door answers the same ${CALLS} questions and acts with the same values`, async () => {
  const dice = createDice(seedOf('parity of the doors', 11))
  const studio = await openTestStudio()
  const { core, newId } = studio
  const doors = await Promise.all(DOORS.map((door) => door.open(core)))
  const coach = createRandomCoach({ call: (request) => core.call(request), newId, dice })
  await coach.settle()
  let accepted = 0
  for (let i = 0; i < CALLS; i++) {
    const endpoint = dice.pick(ASKED)
    const request = { endpoint: endpoint.name, input: coach.input(endpoint), commandId: newId() }
    const [first, ...others] = await Promise.all(doors.map((door) => door.call(request)))
    if (!first) throw new Error('no door')
    if (first.ok) accepted += 1
    if (first.ok) coach.ids.learn({ ...(request.input as object), answer: first.value }) // as: inputs are objects
    for (const [at, other] of others.entries()) {
      expect(said(other), `${DOORS[at + 1]?.name} ${JSON.stringify(request)}`).toEqual(said(first))
    }
  }
  expect(accepted).toBeGreaterThan(CALLS / 3)
  for (const door of doors) await door.close()
  await studio.remove()
})

test('texts of every script, and numbers at their limits, arrive as they were sent', async () => {
  const studio = await openTestStudio()
  const names = [
    'Müller',
    'Ζωή',
    'Ольга',
    '李小龍',
    'שרה',
    'Zoë 🏋🏽‍♀️',
    'a\u2028b',
    'e\u0301',
    '"\\\'<script>&amp;',
  ]
  for (const { name: doorName, open } of DOORS) {
    const door = await open(studio.core)
    for (const name of names) {
      const commandId = studio.newId()
      const added = await door.call({ endpoint: 'clients.add', input: { name }, commandId })
      if (!added.ok) throw new Error(added.error.message)
      const read = await door.call({ endpoint: 'clients.byId', input: added.value })
      expect(read, doorName).toMatchObject({ ok: true, value: { name: name.normalize('NFC') } })
    }
    await door.close()
  }
  await studio.remove()
})
