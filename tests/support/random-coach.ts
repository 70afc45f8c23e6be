import type { Envelope } from '../../src/shared/contract/kit/wire'
import type { Dice } from './dice'
import { endpointsOf, type ListedEndpoint } from './endpoint-list'
import { createKnownIds } from './known-ids'
import { madeUpInput } from './made-up-inputs'

/** Whatever calls are made through. */
export type Caller = (request: {
  readonly endpoint: string
  readonly input: unknown
  readonly commandId?: string
}) => Promise<Envelope>

/** What a random coach did. */
export type RandomAct = {
  readonly endpoint: string
  readonly commandId: string
  readonly input: unknown
  readonly answer: Envelope
}

/** Undo is the test's own business; a record of an import needs a file that was read before. */
export const NOT_BY_CHANCE: ReadonlySet<string> = new Set([
  'history.undo',
  'history.redo',
  'imports.record',
])

/** A coach who does anything the contract knows, mostly with things that exist. */
export function createRandomCoach(parts: {
  readonly call: Caller
  readonly dice: Dice
  readonly newId: () => string
}) {
  const { call, dice, newId } = parts
  const ids = createKnownIds()
  const commands = endpointsOf('command').filter(({ name }) => !NOT_BY_CHANCE.has(name))
  const queries = endpointsOf('query')
  const input = (endpoint: ListedEndpoint) => madeUpInput(endpoint.input, { dice, ids, newId })

  async function look(name: string, about: unknown): Promise<void> {
    const answer = await call({ endpoint: name, input: about })
    if (answer.ok) ids.learn({ ...(about as object), answer: answer.value }) // as: inputs are objects
  }

  async function must(endpoint: string, about: unknown): Promise<Record<string, string>> {
    const answer = await call({ endpoint, input: about, commandId: newId() })
    if (!answer.ok) throw new Error(`${endpoint}: ${answer.error.message}`)
    ids.learn({ ...(about as object), ...(answer.value as object) }) // as: commands take and answer objects
    return answer.value as Record<string, string> // as: these commands answer ids
  }

  return {
    ids,
    input,
    /** Asks something at random and remembers the ids it is told. */
    async look(): Promise<void> {
      const query = dice.pick(queries)
      await look(query.name, input(query))
    },
    /** Does something at random. */
    async act(): Promise<RandomAct> {
      const first = dice.pick(commands)
      const command = isTakingAway(first.name) && dice.chance(0.6) ? dice.pick(commands) : first
      const act = { endpoint: command.name, commandId: newId(), input: input(command) }
      const answer = await call(act)
      if (answer.ok) ids.learn({ ...(act.input as object), answer: answer.value }) // as: inputs are objects
      return { ...act, answer }
    },
    /** Two clients with a program and a started session each, and everything about them known. */
    async settle(): Promise<void> {
      for (const name of ['Dana Cruz', 'Müller']) {
        const { clientId } = await must('clients.add', { name })
        const assigned = {
          clientId,
          templateId: 'hip-thrust-glute-strength',
          startsOn: '2026-11-16',
        }
        const { programId } = await must('programs.assign', assigned)
        const program = await call({ endpoint: 'programs.byId', input: { programId } })
        if (!program.ok) throw new Error(program.error.message)
        ids.learn({ programId, clientId, answer: program.value })
        const { dayId } =
          ids
            .scopes()
            .find((scope) => scope.dayId !== undefined && scope.programId === programId) ?? {}
        await must('sessions.start', { clientId, programId, dayId, week: 1, day: '2026-11-24' })
      }
      await this.lookAround()
    },
    /** Asks everything about everything known once, so that fresh ids are known. */
    async lookAround(): Promise<void> {
      for (const name of ['clients.list', 'equipment.places', 'exercises.list']) {
        await look(name, name === 'clients.list' ? { shelf: 'active' } : {})
      }
      for (const query of queries) for (let i = 0; i < 3; i++) await look(query.name, input(query))
    },
  }
}

/** Taken away less often than made, so that there is something to work on. */
function isTakingAway(name: string): boolean {
  return /\.(bin|remove|archive|clear)/.test(name)
}
