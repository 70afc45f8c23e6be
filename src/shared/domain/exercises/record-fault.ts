import { z } from 'zod'
import { type Message, message } from '../../kernel/words'

/** A file of records as read: the name is only used to say where a fault is. */
export type RecordFile = { readonly name: string; readonly content: unknown }

/** What is wrong with one record, and where: file, record (its id or position) and field path. */
export type RecordFault = {
  readonly file: string
  readonly record: string
  readonly field: string
  readonly message: Message
}

/** A record that passed its schema, with the file it came from. */
export type ReadRecord<T> = { readonly file: string; readonly value: T }

/** Reads every record of every file; broken ones become faults, sound ones are kept. */
export function readRecords<T>(
  files: readonly RecordFile[],
  schema: z.ZodType<T>,
): { readonly records: readonly ReadRecord<T>[]; readonly faults: readonly RecordFault[] } {
  const records: ReadRecord<T>[] = []
  const faults: RecordFault[] = []
  for (const file of files) {
    if (!Array.isArray(file.content)) {
      faults.push({ ...place(file.name, '', ''), message: message('exercises.fault.notAList') })
      continue
    }
    for (const [index, record] of file.content.entries()) {
      const read = schema.safeParse(record)
      if (read.success) records.push({ file: file.name, value: read.data })
      else faults.push(...schemaFaults(read.error, file.name, recordName(record, index)))
    }
  }
  return { records, faults }
}

/** Turns the issues of a schema into faults that name the field. */
export function schemaFaults(error: z.ZodError, file: string, record: string): RecordFault[] {
  return error.issues.map((issue) => ({
    ...place(file, record, issue.path.map(String).join('.')),
    message: issueMessage(issue),
  }))
}

/** Where a fault is, without what it is. */
export function place(file: string, record: string, field: string): Omit<RecordFault, 'message'> {
  return { file, record, field }
}

/** Faults as lines for a build log: `file record field: key values`. */
export function printFaults(faults: readonly RecordFault[]): string {
  return faults
    .map(({ file, record, field, message: said }) => {
      return `${file} ${record} ${field}: ${said.key} ${JSON.stringify(said.values ?? {})}`
    })
    .join('\n')
}

function recordName(record: unknown, index: number): string {
  const read = z.object({ id: z.string() }).safeParse(record)
  return read.success ? read.data.id : `#${index + 1}`
}

function issueMessage(issue: z.core.$ZodIssue): Message {
  switch (issue.code) {
    case 'unrecognized_keys':
      return message('exercises.fault.unknownField', { fields: issue.keys.join(', ') })
    case 'invalid_value':
      return message('exercises.fault.notInList', { choices: issue.values.map(String).join(', ') })
    case 'invalid_type':
      return message('exercises.fault.wrongType', { expected: issue.expected })
    case 'too_small':
    case 'too_big':
      return message('exercises.fault.outOfBounds', {
        bound: String(issue.code === 'too_small' ? issue.minimum : issue.maximum),
      })
    default:
      return message('exercises.fault.wrongShape', { detail: issue.message })
  }
}
