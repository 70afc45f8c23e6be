import { resolve } from 'node:path'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { loadPrintFonts, type PrintFonts } from '../../../src/main/printing/fonts'
import { NO_GLYPH, readyForPaper } from '../../../src/main/printing/glyphs'
import { composeSessionCard } from '../../../src/shared/domain/handouts/compose-session-card'
import { sayEnglish } from '../../../src/shared/messages/say'
import { danasCard } from '../../support/session-card-request'

let fonts: PrintFonts
beforeAll(async () => {
  fonts = await loadPrintFonts(resolve('resources/fonts'))
})

function clean(client: string) {
  const card = composeSessionCard(danasCard({ client }), sayEnglish)
  const { document, missingGlyphs } = readyForPaper(card, fonts)
  return { client: document.header.client, missingGlyphs }
}

test('fonts are parsed once per process', async () => {
  const again = await loadPrintFonts(resolve('resources/fonts'))
  expect(again.regular).toBe(fonts.regular)
})

test('a folder without fonts is refused, and asked again the next time', async () => {
  await expect(loadPrintFonts(resolve('src'))).rejects.toThrow()
  await expect(loadPrintFonts(resolve('src'))).rejects.toThrow()
})

test('the replacement can itself be printed in both faces', () => {
  const point = NO_GLYPH.codePointAt(0) ?? 0
  expect(fonts.regular.hasGlyphForCodePoint(point)).toBe(true)
  expect(fonts.bold.hasGlyphForCodePoint(point)).toBe(true)
})

test('letters are joined with their accents', () => {
  expect(clean('Jose\u0301')).toEqual({ client: 'José', missingGlyphs: [] })
})

test('marks that turn or hide text are taken out silently, tabs and line ends become spaces', () => {
  expect(clean('Dana\u202e\u2066 C\u00adr\u200buz\u0000\u0007')).toEqual({
    client: 'Dana Cruz',
    missingGlyphs: [],
  })
  expect(clean('Dana\tCruz\r\nLower').client).toBe('Dana Cruz Lower')
})

test('signs that coaches type get a readable spelling', () => {
  expect(clean('≥ 5 reps → next ✓')).toEqual({ client: '>= 5 reps -> next ok', missingGlyphs: [] })
})

test('a sequence of one emoji is one missing character', () => {
  expect(clean('👩‍👩‍👧 👍🏽 👩‍👩‍👧').missingGlyphs).toEqual(['👩‍👩‍👧', '👍🏽'])
  expect(clean('👩‍👩‍👧').client).toBe(NO_GLYPH)
})

test('names in Hebrew, Arabic and Japanese are reported letter by letter, not printed as rubbish', () => {
  expect(clean('דנה').missingGlyphs).toEqual(['ד', 'נ', 'ה'])
  expect(clean('يوسف').client).toBe(NO_GLYPH.repeat(4))
  expect(clean('ゆき').missingGlyphs).toEqual(['ゆ', 'き'])
})

test('half a character is repaired', () => {
  expect(clean('Dana \ud83d').client).toBe(`Dana ${NO_GLYPH}`)
})

test('whatever is typed, only characters remain that both faces have', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
      for (const letter of clean(name).client) {
        const point = letter.codePointAt(0) ?? 0
        expect(fonts.regular.hasGlyphForCodePoint(point)).toBe(true)
        expect(fonts.bold.hasGlyphForCodePoint(point)).toBe(true)
      }
    }),
    { seed: 3, numRuns: 150 },
  )
})
