import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readImport } from '../../../src/main/files/import-reader'
import { readImportInThread } from '../../../src/main/files/import-worker'
import { accepted, refusalOf } from '../../support/outcome'
import { csvOf, hevyTable, today } from '../../support/training-logs'

const folder = mkdtempSync(join(tmpdir(), 'rackside-import-'))
const script = join(folder, 'import-thread.js')
const sets = (count: number) =>
  Buffer.from(csvOf(hevyTable(Array.from({ length: count }, () => ({})))))

// The thread as it is built for the product: one file with everything it needs inside.
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: resolve('src/main/files/import-thread.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'import-thread.js' } },
    },
  })
})

afterAll(() => rmSync(folder, { recursive: true }))

test('the thread reads a log exactly as the reader does, and reports how far it is', async () => {
  const bytes = sets(5000)
  const heard: number[] = []
  const task = { bytes, options: { today } }
  const outcome = await readImportInThread(task, { script, onRows: (rows) => heard.push(rows) })
  expect(accepted(outcome)).toEqual(accepted(readImport(bytes, { today })))
  expect(heard).toEqual([0, 2000, 4000])
})

test('the answers of the coach reach the thread', async () => {
  const bytes = Buffer.from('Date,Exercise Name,Set Order,Weight,Reps\n03/04/2026,Squat,1,80,5\n')
  const options = { today, unit: 'lb', dayOrder: 'month-first' } as const
  const log = accepted(await readImportInThread({ bytes, options }, { script }))
  expect([log.unit, log.dayOrder, log.sessions[0]?.day]).toEqual(['lb', 'certain', '2026-03-04'])
})

test('a refusal comes out of the thread as a sentence', async () => {
  const outcome = await readImportInThread(
    { bytes: Buffer.from('SQLite format 3\0'), options: { today } },
    { script },
  )
  expect(refusalOf(outcome)).toContain('This is a database')
})

test('reading can be stopped, before and during', async () => {
  const task = { bytes: sets(100_000), options: { today } }
  const stopped = 'Reading was stopped. Nothing was imported.'
  const early = AbortSignal.abort()
  expect(refusalOf(await readImportInThread(task, { script, signal: early }))).toBe(stopped)
  const stop = new AbortController()
  const outcome = await readImportInThread(task, {
    script,
    signal: stop.signal,
    onRows: () => stop.abort(),
  })
  expect(refusalOf(outcome)).toBe(stopped)
})

test('reading that takes too long is given up', async () => {
  const task = { bytes: sets(100_000), options: { today } }
  const outcome = await readImportInThread(task, { script, mostMs: 1 })
  expect(refusalOf(outcome)).toContain('took longer than')
})

test('a thread that cannot start is a fault, not a refusal', async () => {
  const task = { bytes: sets(1), options: { today } }
  const missing = join(folder, 'no-such-thread.js')
  await expect(readImportInThread(task, { script: missing })).rejects.toThrow()
})
