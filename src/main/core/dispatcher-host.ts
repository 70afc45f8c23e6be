import type { CallRequest, CoreEvent, Envelope } from '../../shared/contract/kit/wire'
import { localDay } from '../../shared/kernel/calendar-date'
import type { Say } from '../../shared/kernel/words'
import { refusedEnvelope, turnedAway } from '../api/answers'
import type { QueryContext, Refusal, TaskContext } from '../api/context'
import type { DispatcherHost, WriteAct } from '../api/dispatcher'
import { studioSettings } from '../api/settings'
import type { World } from '../api/world'
import { type Act, type Decision, type WriteRequest, writeAct } from '../database/studio'
import { readStores, writeStores } from '../stores/stores'
import { explainError, NoStudio } from './explain-error'
import type { OpenStudio } from './open-studio'
import type { Ports } from './ports'

/** What the host needs of the core around it. */
export type HostParts = {
  /** How sentences are said in a region; without one, as before a studio is open. */
  readonly say: (locale?: string) => Say
  readonly ports: Pick<Ports, 'clock' | 'failPoint'>
  readonly newId: () => string
  readonly studio: () => OpenStudio | null
  readonly personId: () => string
  readonly emit: (event: CoreEvent) => void
  readonly parcels: { keepBlob(bytes: Uint8Array): string; takeParcel(id: string): unknown }
  readonly callNow: (request: CallRequest) => Envelope
  readonly world: World
}

/** Joins dispatcher, journal and stores: transactions, contexts, events and known engine errors. */
export function createHost(parts: HostParts): DispatcherHost {
  const running = new Map<string, AbortController>()
  return {
    say: parts.say(),
    write: (act) => write(parts, act),
    read(ask) {
      const studio = parts.studio()
      return studio ? { value: readIn(parts, studio, ask) } : null
    },
    async withTask(taskId, run) {
      const abort = new AbortController()
      const id = taskId ?? parts.newId()
      running.set(id, abort)
      try {
        return await run(taskContext(parts, id, abort.signal))
      } finally {
        running.delete(id)
      }
    },
    cancel: (taskId) => running.get(taskId)?.abort(),
    keepBlob: parts.parcels.keepBlob,
    unexpected: (error, endpoint) =>
      explainError(error, { newId: parts.newId, say: parts.say(), endpoint }),
  }
}

function queryContext(parts: HostParts, studio: OpenStudio): QueryContext {
  const { clock } = parts.ports
  const now = clock.now()
  const today = localDay(now, clock.offsetMinutes())
  return { read: readStores(studio.db), now, today, say: sayOf(parts, studio) }
}

/** Sentences of a studio carry dates and numbers as its coach's region writes them. */
function sayOf({ say }: HostParts, { db }: OpenStudio): Say {
  return say(studioSettings({ read: readStores(db) }).locale)
}

function readIn<T>(parts: HostParts, studio: OpenStudio, ask: (context: QueryContext) => T): T {
  return studio.db.transaction(() => ask(queryContext(parts, studio)))()
}

function write(parts: HostParts, act: WriteAct): Envelope {
  const studio = parts.studio()
  if (!studio) return turnedAway('unavailable', 'core.unavailable', parts.say())
  const say = sayOf(parts, studio)
  const written = writeAct(studio.db, requestOf(act, studio, parts), (said) =>
    decide(parts, studio, { act, said }),
  )
  if (written.outcome === 'conflict') return turnedAway('conflict', 'core.conflict', say)
  if (written.outcome === 'mismatch') return turnedAway('conflict', 'core.repeatedOtherwise', say)
  const answer: unknown = JSON.parse(written.answer)
  if (written.outcome === 'refused') return refusedEnvelope(answer as Refusal, say) // as: a refused decision holds a refusal
  const { areas, sequence } = written
  if (areas.length > 0) {
    parts.emit({ kind: 'changes.committed', areas: [...areas], version: sequence })
  }
  return { ok: true, value: answer, ...(sequence > 0 ? { version: sequence } : {}) }
}

function decide(
  parts: HostParts,
  studio: OpenStudio,
  { act, said }: { readonly act: WriteAct; readonly said: Act },
): Decision {
  const decided = act.decide({
    ...queryContext(parts, studio),
    write: writeStores(studio.db),
    newId: parts.newId,
    takeParcel: parts.parcels.takeParcel,
    label: said.label,
    kind: said.kind,
  })
  parts.ports.failPoint('act.beforeCommit')
  return decided.ok
    ? { accepted: true, answer: JSON.stringify(decided.value) }
    : { accepted: false, answer: JSON.stringify(decided.error) }
}

function requestOf(act: WriteAct, studio: OpenStudio, parts: HostParts): WriteRequest {
  return {
    id: act.id,
    name: act.name,
    input: JSON.stringify(act.input),
    expectedVersion: act.expectedVersion,
    now: parts.ports.clock.now(),
    deviceId: studio.deviceId,
    personId: parts.personId(),
  }
}

function taskContext(parts: HostParts, taskId: string, signal: AbortSignal): TaskContext {
  const { newId, world } = parts
  const open = parts.studio()
  const say = open ? sayOf(parts, open) : parts.say()
  const now = parts.ports.clock.now()
  const today = localDay(now, parts.ports.clock.offsetMinutes())
  return {
    ...{ now, today, say, newId, signal, world },
    read(ask) {
      const studio = parts.studio()
      if (!studio) throw new NoStudio()
      return readIn(parts, studio, ask)
    },
    run(area, name, input) {
      const endpoint = `${String(area)}.${String(name)}`
      return parts.callNow({ endpoint, input, commandId: newId() }) as never // as: the endpoint's output type is derived from the same contract
    },
    report(done, total, { key, values }) {
      parts.emit({ kind: 'tasks.progress', taskId, done, total, label: say(key, values) })
    },
  }
}
