import type { CallError, CallRequest, CoreEvent, Envelope } from '../../shared/contract/kit/wire'
import { localDay } from '../../shared/kernel/calendar-date'
import { ok } from '../../shared/kernel/result'
import type { Say } from '../../shared/kernel/words'
import type { QueryContext, Refusal, TaskContext } from '../api/context'
import { type DispatcherHost, refusedEnvelope, type WriteAct } from '../api/dispatcher'
import type { World } from '../api/world'
import { refusal, StudioRefused } from '../database/open'
import { type Decision, writeAct } from '../database/studio'
import { readStores, writeStores } from '../stores/stores'
import type { OpenStudio } from './open-studio'
import type { Ports } from './ports'

/** What the host needs of the core around it. */
export type HostParts = {
  readonly say: Say
  readonly ports: Ports
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

  function queryContext(studio: OpenStudio): QueryContext {
    const now = parts.ports.clock.now()
    const today = localDay(now, parts.ports.clock.offsetMinutes())
    return { read: readStores(studio.db), now, today, say: parts.say }
  }

  function write(act: WriteAct): Envelope {
    const studio = parts.studio()
    if (!studio) return unavailable(parts.say)
    const written = writeAct(studio.db, requestOf(act, studio, parts), (said) => {
      const context = {
        ...queryContext(studio),
        write: writeStores(studio.db),
        newId: parts.newId,
        takeParcel: parts.parcels.takeParcel,
        label: said.label,
        kind: said.kind,
      }
      return decisionOf(act.decide(context))
    })
    if (written.outcome === 'conflict') return conflict('core.conflict', parts.say)
    if (written.outcome === 'mismatch') return conflict('core.repeatedOtherwise', parts.say)
    const answer = JSON.parse(written.answer) as unknown // as: JSON text made by decisionOf
    if (written.outcome === 'refused') return refusedEnvelope(answer as Refusal, parts.say) // as: a refused decision holds a refusal
    if (written.areas.length > 0) {
      parts.emit({
        kind: 'changes.committed',
        areas: [...written.areas],
        version: written.sequence,
      })
    }
    return {
      ok: true,
      value: answer,
      ...(written.sequence > 0 ? { version: written.sequence } : {}),
    }
  }

  return {
    say: parts.say,
    write,
    read(ask) {
      const studio = parts.studio()
      if (!studio) return null
      return { value: studio.db.transaction(() => ask(queryContext(studio)))() }
    },
    async withTask(taskId, run) {
      const abort = new AbortController()
      const id = taskId ?? parts.newId()
      running.set(id, abort)
      try {
        return await run(taskContext(id, abort.signal))
      } finally {
        running.delete(id)
      }
    },
    cancel: (taskId) => running.get(taskId)?.abort(),
    keepBlob: parts.parcels.keepBlob,
    unexpected: (error, endpoint) =>
      explain(error, { endpoint, say: parts.say, newId: parts.newId }),
  }

  function taskContext(taskId: string, signal: AbortSignal): TaskContext {
    const now = parts.ports.clock.now()
    return {
      now,
      today: localDay(now, parts.ports.clock.offsetMinutes()),
      say: parts.say,
      newId: parts.newId,
      signal,
      world: parts.world,
      read: (ask) => {
        const studio = parts.studio()
        if (!studio) throw new NoStudio()
        return studio.db.transaction(() => ask(queryContext(studio)))()
      },
      run: (area, name, input) =>
        parts.callNow({
          endpoint: `${String(area)}.${String(name)}`,
          input,
          commandId: parts.newId(),
        }) as never, // as: the endpoint's output type is derived from the same contract
      report: (done, total, label) =>
        parts.emit({
          kind: 'tasks.progress',
          taskId,
          done,
          total,
          label: parts.say(label.key, label.values),
        }),
    }
  }
}

/** A task asked for the studio while none is open. */
class NoStudio extends Error {}

function requestOf(act: WriteAct, studio: OpenStudio, parts: HostParts) {
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

function decisionOf(result: ReturnType<WriteAct['decide']>): Decision {
  const decided = result.ok ? ok(result.value) : result
  return decided.ok
    ? { accepted: true, answer: JSON.stringify(decided.value) }
    : { accepted: false, answer: JSON.stringify(decided.error) }
}

function unavailable(say: Say): Envelope {
  return { ok: false, error: { code: 'unavailable', message: say('core.unavailable') } }
}

function conflict(key: string, say: Say): Envelope {
  return { ok: false, error: { code: 'conflict', message: say(key) } }
}

const SENTENCE = {
  FULL: 'core.full',
  READONLY: 'core.readOnly',
  CORRUPT: 'core.diskError',
  LOCKED: 'core.diskError',
  TOO_NEW: 'core.tooNew',
} as const

/** A known disk trouble gets its sentence; anything else an incident number and a line in the log. */
function explain(
  error: unknown,
  at: { readonly endpoint: string; readonly say: Say; readonly newId: () => string },
): CallError {
  if (error instanceof NoStudio) return { code: 'unavailable', message: at.say('core.unavailable') }
  const known = refusal(error)
  if (known instanceof StudioRefused) {
    return {
      code: 'unavailable',
      message: at.say(SENTENCE[known.status]),
      details: { status: known.status },
    }
  }
  const incident = at.newId().slice(-12)
  process.stderr.write(`incident ${incident} in ${at.endpoint}: ${known.stack ?? known.message}\n`)
  return { code: 'internal', message: at.say('core.internal', { incident }), details: { incident } }
}
