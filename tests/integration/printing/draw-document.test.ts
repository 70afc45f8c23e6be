import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { drawDocument } from '../../../src/main/printing/draw-document'
import { loadPrintFonts, type PrintFonts } from '../../../src/main/printing/fonts'
import { sheetMark } from '../../../src/main/printing/sheet-mark'
import { composeSessionCard } from '../../../src/shared/domain/handouts/compose-session-card'
import { sayEnglish } from '../../../src/shared/messages/say'
import { computingMs } from '../../support/computing-time'
import { hasCommand, readPdf, runOnPdf } from '../../support/read-pdf'
import { cardOptions, danasCard, exercise, planned } from '../../support/session-card-request'

const POINTS_PER_MM = 72 / 25.4

let fonts: PrintFonts
beforeAll(async () => {
  fonts = await loadPrintFonts(resolve('resources/fonts'))
})

async function draw(change: Parameters<typeof danasCard>[0] = {}) {
  const drawn = await drawDocument(composeSessionCard(danasCard(change), sayEnglish), fonts)
  return { drawn, read: await readPdf(drawn.bytes) }
}

function manyExercises(count: number) {
  return Array.from({ length: count }, (_, i) =>
    exercise({ label: String.fromCharCode(65 + i), name: `Lift number ${i + 1}` }),
  )
}

test('Dana’s day is one A4 page that says everything on the card in reading order', async () => {
  const { drawn, read } = await draw()
  expect(drawn).toMatchObject({ pages: 1, missingGlyphs: [], shortened: [] })
  const [page] = read.pages
  expect(page?.width).toBeCloseTo(210 * POINTS_PER_MM, 1)
  expect(page?.height).toBeCloseTo(297 * POINTS_PER_MM, 1)
  const order = [
    'Day 1 · Lower A',
    'Dana Cruz · Hip thrust block · weeks 1–4 · loads in kg',
    'Coach Ruth Okafor',
    'A, B1 and C2.',
    'FG7 M9P',
    'Warm-up bike 5 min',
    'Week 2 · now',
    'A Barbell hip thrust 4 × 5 · tempo 20X1 · rest 2:30',
    'Set-up: bench 38 cm, feet on the tape, pad folded once',
    'Ribs down, chin tucked.',
    '100 kg @7 done 100 5 100 5 100 5 100 5',
    '102.5 kg @7.5 last 4 × 100 @7 kg reps',
    'B1 Front squat',
    'C2 Side plank',
    'Instead of',
    'Session · effort 0–10 · body kg · sleep h',
    'Next step.',
    'Stop and tell me if you feel sharp pain',
    'Notes',
  ]
  const places = order.map((text) => page?.text.indexOf(text) ?? -1)
  expect(places.filter((place) => place < 0)).toEqual([])
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('the file carries title and language and shows the title', async () => {
  const { drawn, read } = await draw()
  expect(read.title).toBe('Dana Cruz – Day 1 · Lower A – Hip thrust block')
  expect(read.language).toBe('en')
  const raw = Buffer.from(drawn.bytes).toString('latin1')
  expect(raw).toContain('/DisplayDocTitle true')
  expect(raw).toContain('pdfuaid')
})

test('a name with signs of XML breaks nothing and stays a name', async () => {
  const { drawn, read } = await draw({ client: 'Tom & <Jerry> \\(x) </rdf:li>\u0000' })
  expect(read.title).toContain('Tom & <Jerry> \\(x) </rdf:li> – Day 1')
  expect(read.pages[0]?.text).toContain('Tom & <Jerry> \\(x) </rdf:li> · Hip thrust block')
  const raw = Buffer.from(drawn.bytes).toString('utf8')
  const packet = /<x:xmpmeta.*<\/x:xmpmeta>/s.exec(raw)?.[0] ?? ''
  expect(packet).toContain('Tom &amp; &lt;Jerry&gt; \\(x) &lt;/rdf:li&gt; – Day 1')
  expect(packet.match(/&(?!amp;|lt;|gt;)/g)).toBeNull()
  expect(packet.match(/<rdf:li/g)).toHaveLength(1)
})

test('Letter paper is Letter, and twelve lifts go on to further pages', async () => {
  const options = cardOptions({ paper: 'Letter' })
  const { drawn, read } = await draw({ options, exercises: manyExercises(14) })
  expect(drawn.pages).toBeGreaterThan(1)
  expect(read.pages.every((page) => page.width === 612 && page.height === 792)).toBe(true)
})

test('every page names the client, the code and its place among the pages', async () => {
  const { read } = await draw({ exercises: manyExercises(14) })
  expect(read.pages.length).toBeGreaterThan(1)
  read.pages.forEach((page, place) => {
    expect(page.text).toContain('Dana Cruz')
    expect(page.text).toContain('FG7 M9P')
    expect(page.text).toContain(`Page ${place + 1} of ${read.pages.length}`)
    expect(page.text).toContain('Week 2 · now')
  })
})

test('no lift and no superset is torn apart by a page', async () => {
  const exercises = manyExercises(13).map((lift, i) => ({
    ...lift,
    group: `pair ${Math.floor(i / 2)}`,
  }))
  const { read } = await draw({ exercises })
  const pageOf = (text: string) =>
    read.pages.findIndex((page) => page.text.includes(`${text} 3 × 6`))
  expect(read.pages.length).toBeGreaterThan(1)
  for (let first = 1; first < 13; first += 2) {
    expect(pageOf(`Lift number ${first}`)).toBeGreaterThanOrEqual(0)
    expect(pageOf(`Lift number ${first + 1}`)).toBe(pageOf(`Lift number ${first}`))
  }
})

test('a circuit longer than a page is divided between lifts and loses none', async () => {
  const exercises = manyExercises(12).map((lift) => ({ ...lift, group: 'circuit' }))
  const { read } = await draw({ exercises })
  const all = read.pages.map((page) => page.text).join(' ')
  for (const lift of exercises) expect(all).toContain(lift.name)
})

test('six lifts of three sets over four weeks fit on one A4 page', async () => {
  expect((await draw({ exercises: manyExercises(6) })).drawn.pages).toBe(1)
})

test('the same card gives the same bytes, also after another was drawn', async () => {
  const first = await draw()
  await draw({ client: 'Marcus Bell' })
  const second = await draw()
  expect(Buffer.from(second.drawn.bytes).equals(Buffer.from(first.drawn.bytes))).toBe(true)
})

test.each([
  ['Latin', 'Łucja Żółćińska-Ünlü Đặng'],
  ['Greek', 'Ευφροσύνη Παπαδοπούλου'],
  ['Cyrillic', 'Ярослава Щербак-Їжакевич'],
  ['a decomposed', 'Jose\u0301 Nu\u0303ez'],
])('%s name is printed as it was typed', async (_, client) => {
  const { drawn, read } = await draw({ client })
  expect(drawn.missingGlyphs).toEqual([])
  expect(read.pages[0]?.text).toContain(client.normalize('NFC'))
  expect(read.title).toContain(client.normalize('NFC'))
})

test('characters that no font has are replaced visibly and reported, each once', async () => {
  const { drawn, read } = await draw({ client: '山田 Hanako 🏋🏽‍♀️', coach: danasCard().coach })
  expect(drawn.missingGlyphs).toEqual(['山', '田', '🏋🏽‍♀️'])
  expect(read.title).toContain('山田 Hanako 🏋🏽‍♀️ – Day 1')
  expect(read.pages[0]?.text).toContain('\ufffd\ufffd Hanako \ufffd')
})

test('a name of 300 letters without a space stays on the page', async () => {
  const { drawn, read } = await draw({ client: 'M'.repeat(300), exercises: manyExercises(2) })
  expect(drawn.pages).toBe(1)
  expect(read.pages[0]?.text).toContain('MMMMMMMM')
  expect(drawn.shortened.length).toBeGreaterThan(0)
})

test('a program of twenty sets of everything is drawn in two seconds', async () => {
  const weeks = Array.from({ length: 4 }, () => planned({ sets: 20 }))
  const exercises = manyExercises(24).map((lift) => ({ ...lift, weeks }))
  const start = computingMs()
  const { drawn } = await draw({ exercises })
  expect(computingMs() - start).toBeLessThan(2000)
  expect(drawn.pages).toBe(24)
})

describe.skipIf(!hasCommand('qpdf'))('with qpdf', () => {
  test('the file is well formed', async () => {
    const { drawn } = await draw({ exercises: manyExercises(14) })
    const said = runOnPdf(drawn.bytes, (file) => ['qpdf', '--check', file]).toString()
    expect(said).toContain('No syntax or stream encoding errors found')
  })
})

describe.skipIf(!hasCommand('pdftotext'))('with pdftotext', () => {
  test('another reader finds the same words', async () => {
    const { drawn } = await draw({ client: 'Ευφροσύνη Щербак' })
    const raw = runOnPdf(drawn.bytes, (file) => ['pdftotext', '-raw', file, '-']).toString()
    const text = raw.replace(/\s+/g, ' ')
    expect(text).toContain('Ευφροσύνη Щербак · Hip thrust block · weeks 1–4 · loads in kg')
    expect(text).toContain('Stop and tell me if you feel sharp pain')
  })
})

describe.skipIf(!hasCommand('pdffonts'))('with pdffonts', () => {
  test('both faces are embedded, and no other font is asked for', async () => {
    const { drawn } = await draw()
    const said = runOnPdf(drawn.bytes, (file) => ['pdffonts', file]).toString()
    const rows = said.trim().split('\n').slice(2)
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(row).toMatch(/NotoSans-(Regular|Bold) .* yes yes yes/)
  })
})

describe.skipIf(!hasCommand('pdftoppm'))('with pdftoppm', () => {
  test('the QR is on the paper module by module, at 19 mm in the top right corner', async () => {
    const sheet = sheetMark('day-lower-a')
    const { drawn } = await draw({ sheet })
    const page = pixels(
      runOnPdf(drawn.bytes, (file) => [
        'pdftoppm',
        '-r',
        '300',
        '-gray',
        '-f',
        '1',
        '-l',
        '1',
        file,
      ]),
    )
    const mm = 300 / 25.4
    const step = (19 * mm) / sheet.qr.length
    const seen = sheet.qr.map((row, down) =>
      Array.from(row, (_, across) => {
        const x = Math.floor((210 - 12 - 19) * mm + (across + 0.5) * step)
        const y = Math.floor(12 * mm + (down + 0.5) * step)
        return page.at(x, y) < 128 ? '1' : '0'
      }).join(''),
    )
    expect(seen).toEqual(sheet.qr)
  })

  test('nothing is printed in the outer five millimetres', async () => {
    const { drawn } = await draw({ client: 'W'.repeat(80), exercises: manyExercises(14) })
    const page = pixels(
      runOnPdf(drawn.bytes, (file) => [
        'pdftoppm',
        '-r',
        '50',
        '-gray',
        '-f',
        '1',
        '-l',
        '1',
        file,
      ]),
    )
    const edge = Math.floor((5 / 25.4) * 50)
    for (let y = 0; y < page.height; y++) {
      for (let x = 0; x < page.width; x++) {
        const isInside = x > edge && y > edge && x < page.width - edge && y < page.height - edge
        if (!isInside) expect(page.at(x, y)).toBe(255)
      }
    }
  })
})

/** A grey picture in PGM, as pdftoppm writes it: `P5 width height 255` and one byte per pixel. */
function pixels(pgm: Buffer) {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'))
  if (!head) throw new Error('not a grey picture')
  const [width, height] = [Number(head[1]), Number(head[2])]
  return { width, height, at: (x: number, y: number) => pgm[head[0].length + y * width + x] ?? 255 }
}
