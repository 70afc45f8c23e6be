import { expect, test } from 'vitest'
import { languageOf } from '../../../../src/shared/kernel/words'
import { pseudoText } from '../../../../src/shared/messages/pseudo'
import { sayIn } from '../../../../src/shared/messages/say'

test('a pseudo text stands in brackets, changes every letter and is about a third longer', () => {
  const said = pseudoText('Start my studio')
  expect(said).toMatch(/^⟦.*⟧$/)
  expect(said).not.toMatch(/[A-Za-z]/)
  expect(said.length).toBeGreaterThan('Start my studio'.length * 1.25)
})

test('values and tags of a text stay as they are', () => {
  expect(pseudoText('Undo “{{act}}”')).toContain('{{act}}')
  expect(pseudoText('<b>Print it</b>, or not')).toMatch(/^<b>⟦[^A-Za-z]+⟧<\/b>⟦[^A-Za-z]+⟧$/)
})

test('the pseudo-locale says plurals, numbers and values as English does', () => {
  const say = sayIn('en-XA')
  expect(say('programs.sets', { count: 1 })).toMatch(/^⟦1 šéť·+⟧$/)
  expect(say('programs.sets', { count: 4 })).toMatch(/^⟦4 šéťš·+⟧$/)
  expect(say('app.createClient', { name: 'Dana Cruz' })).toContain('“Dana Cruz”')
})

test('English is spoken unless the pseudo-locale is named', () => {
  expect(languageOf(undefined)).toBe('en')
  expect(languageOf('xx')).toBe('en')
  expect(languageOf('en-XA')).toBe('en-XA')
  expect(sayIn('en')('app.name')).toBe('Rackside')
})
