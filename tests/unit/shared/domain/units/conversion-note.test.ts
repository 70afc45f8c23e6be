import { expect, test } from 'vitest'
import { conversionNote } from '../../../../../src/shared/domain/units/conversion-note'
import { load } from '../../../../../src/shared/domain/units/load'
import { createSpeaker, english, sayEnglish, sayWith } from '../../../../../src/shared/messages/say'

test('a converted load says what was typed', () => {
  const note = conversionNote(load(225, 'lb'), 'kg')
  expect(note && sayEnglish(note.key, note.values)).toBe('102.1 kg, typed as 225 lb')
})

test('a load shown as typed needs no note', () => {
  expect(conversionNote(load(225, 'lb'), 'lb')).toBeUndefined()
})

test('the numbers in the note follow the language that says it', () => {
  const inGerman = sayWith(createSpeaker('de', english))
  const note = conversionNote(load(227.5, 'lb'), 'kg')
  expect(note && inGerman(note.key, note.values)).toBe('103,2 kg, typed as 227,5 lb')
})
