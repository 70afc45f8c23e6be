import { type LogOptions, readTrainingLog } from '../../shared/domain/imports/read-log'
import type { ImportedLog } from '../../shared/domain/imports/training-log'
import type { Result } from '../../shared/kernel/result'
import type { Message } from '../../shared/kernel/words'
import { readTable } from './csv-table'
import { readText } from './csv-text'

/** Reads the bytes of a chosen file as a training log; refuses with a sentence what is none. */
export function readImport(bytes: Uint8Array, options: LogOptions): Result<ImportedLog, Message> {
  const text = readText(bytes)
  if (!text.ok) return text
  const table = readTable(text.value)
  return table.ok ? readTrainingLog(table.value, options) : table
}
