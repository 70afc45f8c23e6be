import { contract } from '../../shared/contract/contract'
import { createClient } from '../../shared/contract/kit/client'
import { addDays, localDay } from '../../shared/kernel/calendar-date'
import { uuidV7 } from '../../shared/kernel/ids'
import type { Core } from '../core/core'
import type { Ports } from '../core/ports'
import { inProcessTransport } from '../hosts/in-process'
import type { SampleClient } from './sample-client'
import { SAMPLE_CLIENTS } from './sample-roster'
import { tellReasons, tellScreening } from './sample-screening'
import { accepted, type SampleTelling, tellTraining } from './sample-training'

/** Fills a fresh sample studio through the same commands as the screens; the same on the same day. */
export async function fillSample(
  core: Core,
  ports: Ports,
  report: (done: number, total: number) => void,
): Promise<void> {
  const newId = () => uuidV7(ports.clock.now(), ports.random.bytes(10))
  const api = createClient(contract, inProcessTransport(core), newId)
  const today = localDay(ports.clock.now(), ports.clock.offsetMinutes())
  const telling: SampleTelling = { api, today, chance: repeatableChance(2026) }
  accepted(
    await api.settings.change({
      studioName: 'Northgate Strength Room',
      coachName: 'Ruth Okafor',
      contact: '0161 496 0142',
    }),
  )
  accepted(await api.equipment.addPlace({ name: 'Northgate', usual: 'kg' }))
  for (const [told, client] of SAMPLE_CLIENTS.entries()) {
    report(told, SAMPLE_CLIENTS.length)
    await addClient(telling, client)
  }
}

async function addClient(telling: SampleTelling, client: SampleClient): Promise<void> {
  const { api, today } = telling
  const { clientId } = accepted(await api.clients.add({ name: client.name }))
  const { goal, level, birthYear, sex } = client
  const next = client.next ? `${addDays(today, client.next[0])}T${client.next[1]}` : null
  accepted(
    await api.clients.change({
      clientId,
      goal,
      level,
      birthYear,
      sex,
      unit: 'kg',
      nextAppointment: next,
    }),
  )
  for (const name of client.tags)
    accepted(await api.clients.addTag({ clientId, kind: 'tag', name }))
  if (client.group !== null)
    accepted(await api.clients.addTag({ clientId, kind: 'group', name: client.group }))
  for (const flag of client.flags)
    accepted(await api.clients.addFlag({ clientId, ...flag, since: addDays(today, -60) }))
  for (const [daysAgo, body] of client.notes) {
    accepted(await api.clients.addNote({ clientId, day: addDays(today, -daysAgo), body }))
  }
  for (const [exerciseId, setup] of Object.entries(client.setups)) {
    accepted(await api.clients.setSetup({ clientId, exerciseId, setup }))
  }
  await addBodyMass(telling, clientId, client.bodyMassKg)
  await tellScreening(telling, clientId, client.screening)
  if (client.story) await tellTraining(telling, clientId, client.story)
  if (client.inSpite) await tellReasons(telling, clientId, client.inSpite)
}

/** Weighed every second week, a little up and down. */
async function addBodyMass(
  { api, today, chance }: SampleTelling,
  clientId: string,
  kg: number,
): Promise<void> {
  for (const weeksAgo of [12, 10, 8, 6, 4, 2, 1]) {
    const valueMilli = Math.round((kg + (chance() - 0.5) * 1.2) * 10) * 100
    const day = addDays(today, -7 * weeksAgo)
    accepted(
      await api.clients.addMeasurement({
        clientId,
        day,
        kind: 'body mass',
        valueMilli,
        unit: 'kg',
      }),
    )
  }
}

/** A repeatable source of chance (mulberry32), so that the sample is the same for everybody. */
function repeatableChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
