import { parentPort, workerData } from 'node:worker_threads'
import { readImport } from './import-reader'
import type { ImportReport, ImportTask } from './import-worker'

// The entry of the thread that reads one file and ends; it never sees the database.
const { bytes, options }: ImportTask = workerData
const result = readImport(bytes, { ...options, onRows: (rows) => report({ kind: 'rows', rows }) })
report({ kind: 'done', result })

function report(message: ImportReport): void {
  parentPort?.postMessage(message)
}
