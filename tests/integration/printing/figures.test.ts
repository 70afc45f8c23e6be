import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawDocument } from '../../../src/main/printing/draw-document'
import { loadPrintFonts, type PrintFonts } from '../../../src/main/printing/fonts'
import { builtInCatalogue } from '../../../src/shared/domain/exercises/built-in'
import { figureOf } from '../../../src/shared/domain/figures/built-in-figures'
import { composeSessionCard } from '../../../src/shared/domain/handouts/compose-session-card'
import { sayEnglish } from '../../../src/shared/messages/say'
import { computingMs } from '../../support/computing-time'
import { hasCommand, readPdf, runOnPdf, tagsOf, textOf } from '../../support/read-pdf'
import { cardOptions, danasCard, exercise } from '../../support/session-card-request'

const SIX = [
  'hip-thrust-barbell',
  'front-squat',
  'romanian-deadlift',
  'bulgarian-split-squat',
  'leg-curl-lying',
  'farmers-carry',
]

let fonts: PrintFonts
beforeAll(async () => {
  fonts = await loadPrintFonts(resolve('resources/fonts'))
})

/** Lifts of the catalogue with their own cues, with or without their pictures. */
function lifts(ids: readonly string[], isDrawn = true) {
  const { byId } = builtInCatalogue()
  return ids.map((id, at) =>
    exercise({
      label: String.fromCharCode(65 + at),
      name: byId.get(id)?.name ?? id,
      cues: (byId.get(id)?.cues ?? []).slice(0, 3),
      figure: isDrawn ? (figureOf(id) ?? null) : null,
    }),
  )
}

async function draw(change: Parameters<typeof danasCard>[0]) {
  const drawn = await drawDocument(composeSessionCard(danasCard(change), sayEnglish), fonts)
  return { drawn, read: await readPdf(drawn.bytes) }
}

test('two pictures per lift are tagged as figures in the head of its row, and told in words', async () => {
  const { read } = await draw({ exercises: lifts(SIX) })
  const [page] = read.pages
  if (!page) throw new Error('no page')
  const rows = tagsOf(page.tags, 'TR').slice(1, 7)
  for (const row of rows) {
    const [head] = tagsOf(row, 'TH')
    const figures = tagsOf(head ?? {}, 'Figure')
    expect(figures).toHaveLength(2)
    expect(figures[0]?.alt).toContain(`${nameIn(textOf(head ?? {}, page))}. Start: `)
    expect(figures[1]?.alt).toMatch(/^End: /)
  }
  expect(tagsOf(page.tags, 'Figure')).toHaveLength(12)
})

test('six lifts of three sets over four weeks fit on one A4 page with their pictures', async () => {
  const { drawn, read } = await draw({ exercises: lifts(SIX) })
  expect(drawn.pages).toBe(1)
  expect(read.pages[0]?.text).toContain('Shins upright at the top')
  expect(read.pages[0]?.text).toContain('Notes')
})

test('where a second page is needed anyway no cue is left out', async () => {
  const cued = lifts([...SIX, 'deadlift', 'back-squat'])
  const { drawn, read } = await draw({ exercises: cued })
  expect([drawn.pages, drawn.shortened]).toEqual([2, []])
  const all = read.pages.map(({ text }) => text).join(' ')
  expect(cued.flatMap(({ cues }) => cues).filter((cue) => !all.includes(cue))).toEqual([])
})

test('a lift without a picture is set as before, cues below its prescription', async () => {
  const { read } = await draw({ exercises: lifts(SIX, false) })
  const [page] = read.pages
  expect(tagsOf(page?.tags ?? {}, 'Figure')).toEqual([])
  expect(page?.text).toContain('Whole foot into the floor')
})

test('large print has its pictures too, and every cue', async () => {
  const options = cardOptions({ print: 'large', weeksShown: 2 })
  const { read } = await draw({ exercises: lifts(SIX.slice(0, 3)), options })
  const figures = read.pages.flatMap(({ tags }) => tagsOf(tags, 'Figure'))
  expect(figures).toHaveLength(6)
  expect(read.pages.map(({ text }) => text).join(' ')).toContain('Whole foot into the floor')
})

test('twelve pictures add less than 60 kB, and the card is drawn in well under a second', async () => {
  const bare = await draw({ exercises: lifts(SIX, false) })
  const start = computingMs()
  const pictured = await drawDocument(
    composeSessionCard(danasCard({ exercises: lifts(SIX) }), sayEnglish),
    fonts,
  )
  expect(pictured.bytes.length - bare.drawn.bytes.length).toBeLessThan(60_000)
  expect(computingMs() - start).toBeLessThan(600)
})

describe.skipIf(!hasCommand('pdftoppm'))('with pdftoppm', () => {
  test('the figure stands on the paper below its lift: a frame of about 20 mm with black ink in it', async () => {
    const day = { ...danasCard().day, barLift: '', barWarmUp: [] }
    const { drawn } = await draw({ exercises: lifts(SIX.slice(0, 1)), day })
    const page = greyPage(drawn.bytes)
    const mm = DOTS / 25.4
    let dark = 0
    let white = 0
    for (let y = 66 * mm; y < 84 * mm; y += 1) {
      for (let x = 13 * mm; x < 31 * mm; x += 1) {
        const grey = page.at(Math.round(x), Math.round(y))
        if (grey < 40) dark += 1
        if (grey > 240) white += 1
      }
    }
    const all = dark + white
    expect(dark / all).toBeGreaterThan(0.08)
    expect(dark / all).toBeLessThan(0.5)
  })
})

const DOTS = 150

/** The first page as a grey picture. */
function greyPage(bytes: Uint8Array) {
  const pgm = runOnPdf(bytes, (file) => [
    ...['pdftoppm', '-r', String(DOTS), '-gray', '-f', '1', '-l', '1'],
    file,
  ])
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'))
  if (!head) throw new Error('not a grey picture')
  const width = Number(head[1])
  return { at: (x: number, y: number) => pgm[head[0].length + y * width + x] ?? 255 }
}

/** `A Front squat 3 × 6 …` → `Front squat`. */
function nameIn(text: string): string {
  return /^\S+ (.+?) 3 × 6/.exec(text)?.[1] ?? text
}
