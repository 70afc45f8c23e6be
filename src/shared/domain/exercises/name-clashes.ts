import { message } from '../../kernel/words'
import { foldedLine } from '../search/fold-text'
import type { Exercise } from './exercise'
import { place, type ReadRecord, type RecordFault } from './record-fault'

/** Ids, names and aliases that two exercises share; capitals, accents and hyphens do not tell names apart. */
export function nameClashes(records: readonly ReadRecord<Exercise>[]): readonly RecordFault[] {
  const owners = new Map<string, string>()
  const ids = new Set<string>()
  const faults: RecordFault[] = []
  for (const record of records) {
    const { id, name, aliases } = record.value
    if (ids.has(id)) faults.push(clash(record, 'id', { name: id, other: id }))
    ids.add(id)
    for (const [index, text] of [name, ...aliases].entries()) {
      const key = foldedLine(text)
      const other = owners.get(key)
      const field = index === 0 ? 'name' : 'aliases'
      if (other !== undefined) faults.push(clash(record, field, { name: text, other }))
      else owners.set(key, id)
    }
  }
  return faults
}

/** The exercise that already answers to this name or alias, if any; for adding the coach's own. */
export function ownerOfName(exercises: readonly Exercise[], name: string): Exercise | null {
  const key = foldedLine(name)
  const owns = (text: string) => foldedLine(text) === key
  return exercises.find((one) => owns(one.name) || one.aliases.some(owns)) ?? null
}

function clash(
  record: ReadRecord<Exercise>,
  field: string,
  values: { readonly name: string; readonly other: string },
): RecordFault {
  return {
    ...place(record.file, record.value.id, field),
    message: message('exercises.fault.nameTaken', values),
  }
}
