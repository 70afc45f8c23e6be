import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { handouts } from '../../../src/main/api/handouts'
import { inProcessTransport } from '../../../src/main/hosts/in-process'
import { createInlinePrinter } from '../../../src/main/printing/printer'
import type { HandoutLook, HandoutSheet } from '../../../src/shared/contract/handouts'
import { type ReadPdf, readPdf } from '../../support/read-pdf'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio({
    ports: { drawer: createInlinePrinter(resolve('resources/fonts')) },
  })
})
afterEach(() => studio.remove())

/** A client who hip thrusts 128 kg and starts the glute block this week. */
async function client(name = 'Dana Cruz') {
  const { clientId } = expectValue(await studio.api.clients.add({ name }))
  expectValue(
    await studio.api.programs.setMax({
      clientId,
      exerciseId: 'hip-thrust-barbell',
      kind: 'measured',
      day: '2026-11-02' as never,
      load: { milli: 128_000, unit: 'kg' },
    }),
  )
  const { programId } = expectValue(
    await studio.api.programs.assign({
      clientId,
      templateId: 'hip-thrust-glute-strength',
      startsOn: '2026-11-23' as never,
    }),
  )
  const { program } = expectValue(await studio.api.programs.byId({ programId }))
  return { clientId, program }
}

async function sheetFor(
  { clientId, program }: Awaited<ReturnType<typeof client>>,
  change: Partial<HandoutLook> = {},
): Promise<HandoutSheet> {
  const { look } = expectValue(await studio.api.handouts.look({ clientId }))
  const [day] = program.days
  if (!day) throw new Error('the template has days')
  const sheet = { programId: program.id, dayId: day.id, firstWeek: null }
  return { ...sheet, look: { ...look, ...change } }
}

async function pages(sheet: HandoutSheet): Promise<{ pdf: ReadPdf; warnings: readonly string[] }> {
  const handle = expectValue(await studio.api.handouts.pages(sheet))
  const bytes = await inProcessTransport(studio.core).bytes(handle)
  return { pdf: await readPdf(bytes), warnings: handle.warnings }
}

test('cues that the coach wrote over the catalogue are the ones on paper', async () => {
  const dana = await client()
  const exerciseId = 'hip-thrust-barbell'
  const parts = { cues: ['Push the floor away'] }
  expectValue(await studio.api.exercises.write({ exerciseId, parts }))
  const document = expectValue(await studio.api.handouts.document(await sheetFor(dana)))
  expect(JSON.stringify(document)).toContain('Push the floor away')
})

test('every act of the area has a handler', () => {
  expect(Object.keys(handouts).sort()).toEqual(Object.keys(studio.api.handouts).sort())
})

test('the sheet names client, program, weeks and the loads worked out from the max', async () => {
  const dana = await client()
  const document = expectValue(await studio.api.handouts.document(await sheetFor(dana)))
  const thrust = document.rows.find((row) => row.label === 'A')
  expect(thrust?.prescription).toContain('4 × 5')
  expect(thrust?.prescription).toContain('rest 3:00')
  expect(thrust?.weeks[0]?.target).toMatch(/^\d+(\.\d)? kg @7$/)
  expect(document.columns.map((column) => column.isNow)).toEqual([true, false, false, false])
  expect(document.columns[3]?.isDeload).toBe(true)
  const { pdf } = await pages(await sheetFor(dana))
  const [page] = pdf.pages
  expect(page?.text).toContain('Dana Cruz')
  expect(page?.text).toContain(dana.program.name)
  expect(page?.text).toContain('weeks 1–4')
  expect(page?.text).toContain(thrust?.weeks[0]?.target)
  expect(page?.text).toContain(document.code)
})

test('each lift has its pictures on the sheet, and the coach can leave them out', async () => {
  const dana = await client()
  const shown = expectValue(await studio.api.handouts.document(await sheetFor(dana)))
  const thrust = shown.rows.find((row) => row.label === 'A')
  expect(thrust?.figure.map(({ alt }) => alt)).toEqual([
    expect.stringContaining('Barbell hip thrust. Start: '),
    expect.stringContaining('End: '),
  ])
  const without = await sheetFor(dana, { showsFigures: false })
  const plain = expectValue(await studio.api.handouts.document(without))
  expect(plain.rows.flatMap((row) => row.figure)).toEqual([])
})

test('Greek, Cyrillic and accented names are printed; an emoji is reported and not printed as rubbish', async () => {
  const who = await client('Ελένη Дмитрова Łucja 🏋')
  const { pdf, warnings } = await pages(await sheetFor(who))
  expect(pdf.pages[0]?.text).toContain('Ελένη Дмитрова Łucja')
  expect(warnings.join(' ')).toContain('🏋')
})

test('what was logged stands in its week, and the next week says what was done last time', async () => {
  const dana = await client()
  const [day] = dana.program.days
  if (!day) throw new Error('the template has days')
  const at = { clientId: dana.clientId, programId: dana.program.id, dayId: day.id, week: 1 }
  const { sessionId } = expectValue(
    await studio.api.sessions.start({ ...at, day: '2026-11-24' as never }),
  )
  expectValue(await studio.api.sessions.logAllAsPlanned({ sessionId }))
  expectValue(await studio.api.sessions.finish({ sessionId, effortMilli: 7000 }))
  const document = expectValue(await studio.api.handouts.document(await sheetFor(dana)))
  expect(document.columns[0]?.isDone).toBe(true)
  const first = document.rows[0]?.weeks[0]
  expect(first?.remark).toBe('done')
  expect(first?.boxes.rows[0]?.[1]).toBe('5')
  expect(document.session?.weeks[0]?.[0]).toBe('7')
  expect(document.rows[0]?.weeks[1]?.remark).toMatch(/^last \d/)
  expect(document.rows[0]?.weeks[2]?.remark).toBeNull()
})

test('a handout is saved under a name that says whose and which weeks, and never over another file', async () => {
  const dana = await client()
  const { dayId, ...sheet } = await sheetFor(dana)
  const save = () => studio.api.handouts.save({ ...sheet, dayIds: [dayId] })
  const first = expectValue(await save())
  const second = expectValue(await save())
  expect(first.files[0]?.name).toMatch(/^Dana Cruz – .* – W1-4 – 2026-11-24\.pdf$/)
  expect(second.files[0]?.name).toMatch(/ \(2\)\.pdf$/)
  const path = first.files[0]?.path ?? ''
  expect(existsSync(path)).toBe(true)
  expect(readFileSync(path).subarray(0, 5).toString()).toBe('%PDF-')
})

test('all days are one PDF with its pages numbered through; one PDF per day where the coach wants that', async () => {
  const dana = await client()
  const { dayId: _, ...sheet } = await sheetFor(dana)
  const dayIds = dana.program.days.map((day) => day.id)
  const all = expectValue(await studio.api.handouts.save({ ...sheet, dayIds }))
  expect(all.files.map(({ name }) => name)).toEqual([
    `Dana Cruz – ${dana.program.name} – W1-4 – 2026-11-24.pdf`,
  ])
  const pdf = await readPdf(readFileSync(all.files[0]?.path ?? ''))
  expect(pdf.pages.map(({ text }) => /Page (\d+ of \d+)/.exec(text)?.[1])).toEqual(
    pdf.pages.map((_page, place) => `${place + 1} of ${pdf.pages.length}`),
  )
  for (const day of dana.program.days) {
    expect(pdf.pages.some(({ text }) => text.includes(day.name))).toBe(true)
  }
  const each = expectValue(await studio.api.handouts.save({ ...sheet, dayIds, isPerDay: true }))
  expect(each.files).toHaveLength(dayIds.length)
})

test('how a client’s cards look is remembered for that client alone', async () => {
  const dana = await client()
  const marcus = await client('Marcus Bell')
  const { look } = await sheetFor(dana, { print: 'large', stopLine: 'the knee swells.' })
  expectValue(await studio.api.handouts.remember({ clientId: dana.clientId, look }))
  const kept = expectValue(await studio.api.handouts.look({ clientId: dana.clientId })).look
  expect(kept).toEqual(look)
  const other = expectValue(await studio.api.handouts.look({ clientId: marcus.clientId })).look
  expect(other.print).toBe('normal')
  const document = expectValue(await studio.api.handouts.document(await sheetFor(dana)))
  expect(document.stop.map((part) => part.text).join('')).toContain('the knee swells.')
  expectValue(await studio.api.settings.studio({}))
})

test('a text longer than the sheet can hold is cut and said', async () => {
  const dana = await client()
  const stopLine = 'pain '.repeat(300)
  const { warnings } = await pages(await sheetFor(dana, { stopLine }))
  expect(warnings.join(' ')).toContain('cut')
})
