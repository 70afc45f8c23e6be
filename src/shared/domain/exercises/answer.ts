import { z } from 'zod'
import { ok, type Result, refuse } from '../../kernel/result'
import { message } from '../../kernel/words'
import { foldedLine } from '../search/fold-text'
import type { SearchEntry } from '../search/search-entry'
import type { Catalogue } from './catalogue'
import { exerciseId, line, readableId } from './exercise'
import {
  place,
  type ReadRecord,
  type RecordFault,
  type RecordFile,
  readRecords,
} from './record-fault'

/** The parts of an exercise page that an answer can lead to. */
export const PAGE_SECTIONS = [
  'muscles',
  'benefits',
  'set-up',
  'steps',
  'mistakes',
  'ladder',
  'goals',
  'programming',
  'warm-up',
  'safety',
] as const

/** Checks one question with its answer and the place on an exercise page where more is said. */
export const answerSchema = z
  .strictObject({
    id: readableId,
    question: line.max(120),
    keywords: z.array(line.max(60)).readonly(),
    answer: line,
    exerciseId,
    section: z.enum(PAGE_SECTIONS),
    sources: z.array(readableId).min(1).readonly(),
  })
  .readonly()

/** A question that coaches ask, answered in a few sentences. */
export type Answer = z.infer<typeof answerSchema>
/** A part of an exercise page. */
export type PageSection = (typeof PAGE_SECTIONS)[number]

/** Reads answers and checks them against the catalogue: ids and questions unique, references exist. */
export function loadAnswers(
  files: readonly RecordFile[],
  catalogue: Catalogue,
): Result<readonly Answer[], readonly RecordFault[]> {
  const read = readRecords(files, answerSchema)
  const all = [...read.faults, ...twice(read.records), ...dangling(read.records, catalogue)]
  return all.length > 0 ? refuse(all) : ok(read.records.map((record) => record.value))
}

/** An answer as an entry of a mixed list such as the palette; ask with the filler words of the language. */
export function answerEntryOf(answer: Answer): SearchEntry {
  return { id: answer.id, title: answer.question, keywords: answer.keywords }
}

/** The filler words of a language as the search wants them, from their one line of text. */
export function fillerWords(text: string): ReadonlySet<string> {
  return new Set(foldedLine(text).split(' '))
}

function twice(records: readonly ReadRecord<Answer>[]): RecordFault[] {
  const owners = new Map<string, string>()
  const faults: RecordFault[] = []
  for (const { file, value } of records) {
    for (const [field, text] of [
      ['id', value.id],
      ['question', value.question],
    ] as const) {
      const key = `${field} ${foldedLine(text)}`
      const other = owners.get(key)
      const values = { name: text, other: other ?? '' }
      const said = message('exercises.fault.nameTaken', values)
      if (other !== undefined) faults.push({ ...place(file, value.id, field), message: said })
      owners.set(key, value.id)
    }
  }
  return faults
}

function dangling(records: readonly ReadRecord<Answer>[], catalogue: Catalogue): RecordFault[] {
  return records.flatMap(({ file, value }) => {
    const missing = [
      ...(catalogue.byId.has(value.exerciseId) ? [] : [['exerciseId', value.exerciseId] as const]),
      ...value.sources
        .filter((id) => !catalogue.sources.has(id))
        .map((id) => ['sources', id] as const),
    ]
    return missing.map(([field, id]) => ({
      ...place(file, value.id, field),
      message: message('exercises.fault.noSuchRecord', { id }),
    }))
  })
}
