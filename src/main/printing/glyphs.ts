import type { HandoutDocument } from '../../shared/domain/handouts/document'
import { mapTexts } from '../../shared/domain/handouts/map-texts'
import type { PrintFonts } from './fonts'

/** Printed where no face has the character: the replacement character, a question mark in a diamond. */
export const NO_GLYPH = '\ufffd'

/** A document whose texts every face can print, and the characters that had to be replaced. */
export type PrintableDocument = {
  readonly document: HandoutDocument
  readonly missingGlyphs: readonly string[]
}

/** Readable spellings for signs that coaches type and text faces often lack. */
const SPELLINGS: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '≈': '~',
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '✓': 'ok',
  '✔': 'ok',
}

const BREAKS_AND_TABS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g
/** Letters that draw nothing: controls, soft hyphens, marks of direction, joiners, selectors. */
const INVISIBLE =
  /[\p{Cc}\p{Default_Ignorable_Code_Point}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Cleans every text for paper; what no face has becomes {@link NO_GLYPH} and is listed, each once. */
export function readyForPaper(document: HandoutDocument, fonts: PrintFonts): PrintableDocument {
  const missing = new Set<string>()
  const cleaned = mapTexts(document, (text) => cleanText(text, fonts, missing))
  return { document: cleaned, missingGlyphs: [...missing] }
}

function cleanText(text: string, fonts: PrintFonts, missing: Set<string>): string {
  const whole = text.toWellFormed().normalize('NFC').replace(BREAKS_AND_TABS, ' ')
  if (/^[\x20-\x7e]*$/.test(whole)) return whole
  return Array.from(clusters.segment(whole), ({ segment }) => {
    const visible = segment.replace(INVISIBLE, '')
    if (canPrint(visible, fonts)) return visible
    const spelling = SPELLINGS[visible]
    if (spelling !== undefined) return spelling
    missing.add(segment)
    return NO_GLYPH
  }).join('')
}

function canPrint(visible: string, fonts: PrintFonts): boolean {
  return Array.from(visible, (letter) => letter.codePointAt(0) ?? 0).every(
    (point) => fonts.regular.hasGlyphForCodePoint(point) && fonts.bold.hasGlyphForCodePoint(point),
  )
}
