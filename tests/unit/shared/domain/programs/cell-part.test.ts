import { expect, test } from 'vitest'
import { effectiveWeeks } from '../../../../../src/shared/domain/notation/weeks/effective-weeks'
import { type CellPart, withPart } from '../../../../../src/shared/domain/programs/cell-part'

function typed(texts: readonly (string | null)[], part: CellPart, text: string, at = 0) {
  const week = effectiveWeeks(texts, { unit: 'kg' })[at]
  if (!week) throw new Error('no such week')
  const answer = withPart(week, { part, typed: text, unit: 'kg' })
  return answer.ok ? answer.value : answer.error.key
}

test('a tempo, a rest and a load typed into their columns become part of the shorthand', () => {
  expect(typed(['4x5 @7'], 'tempo', '3010')).toBe('4x5 @7 3010')
  expect(typed(['4x5 @7 3010'], 'tempo', '31x1')).toBe('4x5 @7 31X1')
  expect(typed(['4x5 @7'], 'rest', '90')).toBe('4x5 @7 r90')
  expect(typed(['4x5 @7'], 'rest', '2:30')).toBe('4x5 @7 r2:30')
  expect(typed(['4x5'], 'load', '102.5')).toBe('4x5 102.5kg')
  expect(typed(['4x5'], 'load', '8')).toBe('4x5 8kg')
  expect(typed(['4x5 80%'], 'load', '82.5%')).toBe('4x5 82.5%')
})

test('a week that inherits states the change alone; of several groups all are written out', () => {
  expect(typed(['4x5 @7', null], 'rest', '120', 1)).toBe('r2:00')
  expect(typed(['top 1x3 @9, back 3x5 -12%', null], 'tempo', '3010', 1)).toBe(
    'top 1x3 @9, back 3x5 -12% 3010',
  )
})

test('an empty text takes the own part away, and the note stays', () => {
  expect(typed(['4x5 @7 3010 r90 // brace'], 'tempo', '')).toBe('4x5 @7 r90 // brace')
  expect(typed(['4x5 @7', 'r90'], 'rest', '', 1)).toBe('')
  expect(typed(['4x5 70% +2.5%/wk r90'], 'load', '')).toBe('4x5 r90')
})

test('what is no tempo, and a cell that was not understood, are refused in words', () => {
  expect(typed(['4x5'], 'tempo', 'slow')).toBe('programs.partUnread.tempo')
  expect(typed(['4x5'], 'rest', '3x5')).toBe('programs.partUnread.rest')
  expect(typed(['4x5 wobbly'], 'rest', '90')).toBe('programs.partBesideUnread')
})
