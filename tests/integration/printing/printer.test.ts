import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { PrintQueueOptions } from '../../../src/main/printing/print-queue'
import {
  createInlinePrinter,
  createThreadPrinter,
  type Printer,
} from '../../../src/main/printing/printer'
import { composeSessionCard } from '../../../src/shared/domain/handouts/compose-session-card'
import { sayEnglish } from '../../../src/shared/messages/say'
import { readPdf } from '../../support/read-pdf'
import { danasCard } from '../../support/session-card-request'

const fonts = resolve('resources/fonts')
const card = composeSessionCard(danasCard(), sayEnglish)

/** Inside node_modules, so that the bundled thread finds pdfkit. */
let folder: string
let opened: Printer[] = []

beforeAll(async () => {
  folder = mkdtempSync(resolve('node_modules', '.print-thread-'))
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve('src/main/printing/print-thread.ts'),
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'print-thread.mjs' } },
    },
  })
})

afterEach(async () => {
  for (const printer of opened.splice(0)) await printer.close()
})

afterAll(() => rmSync(folder, { recursive: true }))

function open(change: Partial<PrintQueueOptions> = {}): Printer {
  const script = pathToFileURL(join(folder, 'print-thread.mjs'))
  const printer = createThreadPrinter({ script, fonts, ...change })
  opened = [...opened, printer]
  return printer
}

/** A thread that does what a broken one does. */
function thread(name: string, code: string): URL {
  const file = join(folder, name)
  writeFileSync(file, `import { parentPort } from 'node:worker_threads'\n${code}`)
  return pathToFileURL(file)
}

test('the thread draws the same bytes as the printer beside it', async () => {
  const threaded = await open().draw(card)
  const inline = await createInlinePrinter(fonts).draw(card)
  expect(Buffer.from(threaded.bytes).equals(Buffer.from(inline.bytes))).toBe(true)
  expect(threaded).toMatchObject({ pages: 1, missingGlyphs: [], shortened: [] })
})

test('sheets of a whole group come back each to the one who asked', async () => {
  const printer = open()
  const clients = Array.from({ length: 8 }, (_, i) => `Client number ${i + 1}`)
  const drawn = await Promise.all(
    clients.map((client) => printer.draw(composeSessionCard(danasCard({ client }), sayEnglish))),
  )
  for (const [place, { bytes }] of drawn.entries()) {
    expect((await readPdf(bytes)).title).toContain(clients[place])
  }
})

test('a document that breaks the rules is refused and the next one is drawn', async () => {
  const printer = open()
  const wrong = { ...card, rows: card.rows.map((row) => ({ ...row, weeks: [] })) }
  await expect(printer.draw(wrong)).rejects.toThrow('weeks missing')
  expect((await printer.draw(card)).pages).toBe(1)
})

test('missing fonts are said, not waited for', async () => {
  await expect(open({ fonts: folder }).draw(card)).rejects.toThrow('noto-sans')
})

test('a thread that crashes is started anew and the sheet is drawn after all', async () => {
  const marker = JSON.stringify(join(folder, 'crashed-once'))
  const script = thread(
    'crashes-once.mjs',
    `import { existsSync, writeFileSync } from 'node:fs'
     if (!existsSync(${marker})) {
       parentPort.on('message', () => { writeFileSync(${marker}, ''); process.exit(7) })
     } else await import('./print-thread.mjs')`,
  )
  expect((await open({ script }).draw(card)).pages).toBe(1)
})

test('a sheet that takes the thread down twice is given up', async () => {
  const script = thread(
    'crashes.mjs',
    `parentPort.on('message', () => { throw new Error('gone') })`,
  )
  await expect(open({ script }).draw(card)).rejects.toThrow('gone')
})

test('a thread that hangs is stopped, and the printer goes on', async () => {
  const script = thread('hangs.mjs', `parentPort.on('message', () => { for (;;) {} })`)
  const printer = open({ script, timeLimitMs: 300 })
  const outcomes = await Promise.allSettled([printer.draw(card), printer.draw(card)])
  expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected'])
  expect(String(outcomes[0].status === 'rejected' && outcomes[0].reason)).toContain('too long')
})

test('no more sheets are taken on than may wait', async () => {
  const printer = open({ mostWaiting: 2 })
  const taken = [printer.draw(card), printer.draw(card), printer.draw(card)]
  await expect(printer.draw(card)).rejects.toThrow('too many documents')
  expect((await Promise.all(taken)).map((drawn) => drawn.pages)).toEqual([1, 1, 1])
})

test('closing the printer tells those who wait, and takes nothing more', async () => {
  const printer = open()
  const waiting = Promise.allSettled([printer.draw(card), printer.draw(card)])
  await printer.close()
  expect((await waiting).map((outcome) => outcome.status)).toEqual(['rejected', 'rejected'])
  await expect(printer.draw(card)).rejects.toThrow('closed')
})
