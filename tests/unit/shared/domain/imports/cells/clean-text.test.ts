import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  cleanLine,
  cleanNote,
  cutTo,
  excerpt,
} from '../../../../../../src/shared/domain/imports/cells/clean-text'

test('a name loses outer and doubled spaces, of whatever kind', () => {
  expect(cleanLine('Squat (Barbell) ')).toBe('Squat (Barbell)')
  expect(cleanLine('  Old\u00a0 Data\t')).toBe('Old Data')
  expect(cleanLine('Bench\nPress')).toBe('Bench Press')
})

test('marks that hide or turn text are taken out of a name, emoji and accents stay', () => {
  expect(cleanLine('\u202eSquat\u2066\u200b')).toBe('Squat')
  expect(cleanLine('Jose\u0301 \u{1f3cb}\u{1f3fd}\u200d♀️')).toBe('José \u{1f3cb}\u{1f3fd}\u200d♀️')
})

test('the apostrophe that guards a spreadsheet against formulas is taken off, any other stays', () => {
  expect(cleanLine("'=Plan A")).toBe('=Plan A')
  expect(cleanLine("'+20 club")).toBe('+20 club')
  expect(cleanLine("'＝wide")).toBe('＝wide')
  expect(cleanLine("'til failure")).toBe("'til failure")
  expect(cleanNote("'@home\nno bar")).toBe('@home\nno bar')
})

test('a note keeps its line breaks, also those an app wrote out', () => {
  expect(cleanNote('Form better.\\nAdd a rep\r\nLast set slow\rDone')).toBe(
    'Form better.\nAdd a rep\nLast set slow\nDone',
  )
  expect(cleanNote('a\tb\u0007')).toBe('a b')
})

test('a long text is shortened for a sentence and cut for storing without half characters', () => {
  expect(excerpt('short')).toBe('short')
  expect(excerpt('x'.repeat(99))).toBe(`${'x'.repeat(40)}…`)
  expect(cutTo(`${'x'.repeat(9)}\u{1f3cb}`, 10)).toBe('x'.repeat(9))
  expect(cutTo('whole', 10)).toBe('whole')
})

test('whatever stands in a cell, the text taken over is well-formed and settled', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = cleanLine(text)
      expect(line.isWellFormed()).toBe(true)
      expect(/[\p{Cc}\u202e]/u.test(line)).toBe(false)
      expect(/[^\P{Cc}\n]/u.test(cleanNote(text))).toBe(false)
    }),
    { seed: 7, numRuns: 500 },
  )
})
