import { resolve } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { drawDocument, drawTogether } from '../../../src/main/printing/draw-document'
import { loadPrintFonts, type PrintFonts } from '../../../src/main/printing/fonts'
import { composeSessionCard } from '../../../src/shared/domain/handouts/compose-session-card'
import { sayEnglish } from '../../../src/shared/messages/say'
import { type ReadPage, readPdf, tagsOf, textOf } from '../../support/read-pdf'
import { danasCard, exercise } from '../../support/session-card-request'

let fonts: PrintFonts
beforeAll(async () => {
  fonts = await loadPrintFonts(resolve('resources/fonts'))
})

async function pagesOf(change: Parameters<typeof danasCard>[0] = {}): Promise<readonly ReadPage[]> {
  const drawn = await drawDocument(composeSessionCard(danasCard(change), sayEnglish), fonts)
  return (await readPdf(drawn.bytes)).pages
}

function theOnly(pages: readonly ReadPage[]): ReadPage {
  const [page] = pages
  if (!page || pages.length > 1) throw new Error(`one page expected, not ${pages.length}`)
  return page
}

test('the sheet is one heading, paragraphs and one table', async () => {
  const page = theOnly(await pagesOf())
  const [document] = tagsOf(page.tags, 'Document')
  const roles = document?.children?.map((child) => child.role)
  expect(roles).toEqual(['H1', 'P', 'P', 'P', 'P', 'P', 'Table', 'P', 'P', 'P'])
  expect(tagsOf(page.tags, 'H1').map((tag) => textOf(tag, page))).toEqual(['Day 1 · Lower A'])
})

test('each row is headed by its exercise and has a cell for every week', async () => {
  const page = theOnly(await pagesOf())
  const rows = tagsOf(page.tags, 'TR')
  expect(rows.map((row) => row.children?.map((cell) => cell.role).join(' '))).toEqual([
    'TH TH TH TH TH',
    ...Array(7).fill('TH TD TD TD TD'),
  ])
  const heads = rows.map((row) => textOf(tagsOf(row, 'TH')[0] ?? {}, page))
  expect(heads[0]).toBe('Exercise')
  expect(heads[1]).toMatch(/^A Barbell hip thrust 4 × 5 · tempo 20X1/)
  expect(heads[7]).toMatch(/^Session/)
})

test('a cell says target, what was done last and what to write', async () => {
  const page = theOnly(await pagesOf())
  const thrust = tagsOf(page.tags, 'TR')[1] ?? {}
  expect(tagsOf(thrust, 'TD').map((cell) => textOf(cell, page))).toEqual([
    '100 kg @7 done 100 5 100 5 100 5 100 5',
    '102.5 kg @7.5 last 4 × 100 @7 kg reps',
    '105 kg @8 kg reps',
    '3 × 5 · 97.5 @6 kg reps',
  ])
})

test('on further pages the table goes on and the repeated head is not read again', async () => {
  const exercises = Array.from({ length: 10 }, (_, i) => exercise({ name: `Lift ${i + 1}` }))
  const [first, second] = await pagesOf({ exercises })
  if (!first || !second) throw new Error('two pages expected')
  const read = textOf(second.tags, second)
  expect(second.text).toContain('Dana Cruz')
  expect(read).not.toContain('Dana Cruz')
  expect(read).not.toContain('Page 2 of 2')
  expect(tagsOf(second.tags, 'TH').every((head) => textOf(head, second) !== 'Exercise')).toBe(true)
  const names = [first, second].flatMap((page) =>
    tagsOf(page.tags, 'TR').map((row) => /Lift \d+/.exec(textOf(row, page))?.[0]),
  )
  expect(names.filter(Boolean)).toEqual(exercises.map((lift) => lift.name))
})

test('of several days in one file each is a section with its own heading and table', async () => {
  const days = [{}, { client: 'Dana Cruz' }].map((change) =>
    composeSessionCard(danasCard(change), sayEnglish),
  )
  const drawn = await drawTogether({ documents: days, title: 'Dana Cruz – all days' }, fonts)
  const { pages } = await readPdf(drawn.bytes)
  expect([drawn.pages, pages.length]).toEqual([2, 2])
  for (const [place, page] of pages.entries()) {
    const [section] = tagsOf(page.tags, 'Sect')
    expect(tagsOf(section ?? {}, 'H1')).toHaveLength(1)
    expect(tagsOf(section ?? {}, 'Table')).toHaveLength(1)
    expect(page.text).toContain(`Page ${place + 1} of 2`)
  }
})
