import { message } from '../../kernel/words'
import type { Exercise } from './exercise'
import { place, type ReadRecord, type RecordFault } from './record-fault'

/** Ladders that lead back to themselves, and neighbours that do not agree which one is harder. */
export function ladderFaults(records: readonly ReadRecord<Exercise>[]): readonly RecordFault[] {
  const byId = new Map(records.map((record) => [record.value.id, record]))
  return [...cycleFaults(records, byId), ...records.flatMap((record) => oneSided(record, byId))]
}

type ById = ReadonlyMap<string, ReadRecord<Exercise>>

function cycleFaults(records: readonly ReadRecord<Exercise>[], byId: ById): RecordFault[] {
  const done = new Set<string>()
  const faults: RecordFault[] = []
  for (const record of records) {
    const cycle = findCycle(record.value.id, { byId, done, path: [] })
    if (cycle) {
      const start = byId.get(cycle[0] ?? '') ?? record
      faults.push({
        ...place(start.file, start.value.id, 'ladder.harder'),
        message: message('exercises.fault.ladderCycle', { path: cycle.join(' → ') }),
      })
    }
  }
  return faults
}

type Walk = { readonly byId: ById; readonly done: Set<string>; readonly path: readonly string[] }

function findCycle(id: string, walk: Walk): readonly string[] | null {
  const seenAt = walk.path.indexOf(id)
  if (seenAt >= 0) return [...walk.path.slice(seenAt), id]
  if (walk.done.has(id)) return null
  walk.done.add(id)
  const path = [...walk.path, id]
  for (const next of walk.byId.get(id)?.value.ladder?.harder ?? []) {
    const cycle = findCycle(next, { ...walk, path })
    if (cycle) return cycle
  }
  return null
}

function oneSided(record: ReadRecord<Exercise>, byId: ById): RecordFault[] {
  const { id, ladder } = record.value
  const said = (other: string, side: 'easier' | 'harder') =>
    byId.get(other)?.value.ladder?.[side].includes(id) ?? true
  const lonely = [
    ...(ladder?.harder ?? []).filter((other) => !said(other, 'easier')),
    ...(ladder?.easier ?? []).filter((other) => !said(other, 'harder')),
  ]
  return lonely.map((other) => ({
    ...place(record.file, id, 'ladder'),
    message: message('exercises.fault.ladderOneSided', { id, other }),
  }))
}
