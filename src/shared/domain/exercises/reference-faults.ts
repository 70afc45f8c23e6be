import { message } from '../../kernel/words'
import type { Exercise } from './exercise'
import { place, type ReadRecord, type RecordFault } from './record-fault'

/** The ids that records may point to. */
export type KnownIds = {
  readonly exercises: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
}

/** Every exercise or source a record points to and that does not exist. */
export function referenceFaults(
  record: ReadRecord<Exercise>,
  known: KnownIds,
): readonly RecordFault[] {
  const missing = (kind: keyof KnownIds) => (reference: Reference) => !known[kind].has(reference.id)
  return [
    ...exerciseReferences(record.value).filter(missing('exercises')),
    ...sourceReferences(record.value).filter(missing('sources')),
  ].map((reference) => ({
    ...place(record.file, record.value.id, reference.field),
    message: message('exercises.fault.noSuchRecord', { id: reference.id }),
  }))
}

type Reference = { readonly field: string; readonly id: string }

function exerciseReferences(exercise: Exercise): Reference[] {
  return [
    ...named('ladder.easier', exercise.ladder?.easier ?? []),
    ...named('ladder.harder', exercise.ladder?.harder ?? []),
    ...named('pairsWith', exercise.pairsWith),
    ...named('referenceLift', exercise.referenceLift === null ? [] : [exercise.referenceLift]),
  ]
}

function sourceReferences(exercise: Exercise): Reference[] {
  const inside = (field: 'muscles' | 'benefits' | 'defaults' | 'adjustments') =>
    exercise[field].flatMap((part, index) => named(`${field}.${index}.sources`, part.sources))
  return [
    ...named('sources', exercise.sources),
    ...inside('muscles'),
    ...inside('benefits'),
    ...inside('defaults'),
    ...inside('adjustments'),
  ]
}

function named(field: string, ids: readonly string[]): Reference[] {
  return ids.map((id) => ({ field, id }))
}
