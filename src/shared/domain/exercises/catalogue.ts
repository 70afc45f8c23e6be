import { ok, type Result, refuse } from '../../kernel/result'
import { type Exercise, exerciseSchema } from './exercise'
import { ladderFaults } from './ladder-faults'
import { nameClashes } from './name-clashes'
import { type RecordFault, type RecordFile, readRecords } from './record-fault'
import { referenceFaults } from './reference-faults'
import { type Source, sourceSchema } from './source'

/** All known exercises and the sources their facts rest on. */
export type Catalogue = {
  readonly exercises: readonly Exercise[]
  readonly byId: ReadonlyMap<string, Exercise>
  readonly sources: ReadonlyMap<string, Source>
}

/** The files a catalogue is read from. */
export type CatalogueFiles = {
  readonly exercises: readonly RecordFile[]
  readonly sources: readonly RecordFile[]
}

/**
 * Reads and checks a catalogue: every record against its schema, ids and names unique over all
 * files, ladders without cycles, references that exist. One fault refuses the whole catalogue, and
 * every fault found is named with file, record and field.
 */
export function loadCatalogue(files: CatalogueFiles): Result<Catalogue, readonly RecordFault[]> {
  const read = readRecords(files.exercises, exerciseSchema)
  const sources = readRecords(files.sources, sourceSchema)
  const known = {
    exercises: new Set(read.records.map((record) => record.value.id)),
    sources: new Set(sources.records.map((record) => record.value.id)),
  }
  const faults = [
    ...read.faults,
    ...sources.faults,
    ...nameClashes(read.records),
    ...ladderFaults(read.records),
    ...read.records.flatMap((record) => referenceFaults(record, known)),
  ]
  if (faults.length > 0) return refuse(faults)
  const exercises = read.records.map((record) => record.value)
  return ok({
    exercises,
    byId: new Map(exercises.map((exercise) => [exercise.id, exercise])),
    sources: new Map(sources.records.map(({ value }) => [value.id, value])),
  })
}
