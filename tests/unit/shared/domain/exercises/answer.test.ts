import { expect, test } from 'vitest'
import {
  answerEntryOf,
  answerSchema,
  fillerWords,
  loadAnswers,
  PAGE_SECTIONS,
} from '../../../../../src/shared/domain/exercises/answer'
import { builtInCatalogue } from '../../../../../src/shared/domain/exercises/built-in'

const sound = {
  id: 'how-often',
  question: 'How often?',
  keywords: ['frequency'],
  answer: 'Often enough.',
  exerciseId: 'hip-thrust-barbell',
  section: 'goals',
  sources: ['founding-article'],
}
const load = (...content: unknown[]) =>
  loadAnswers([{ name: 'own.json', content }], builtInCatalogue())
const faultsOf = (...content: unknown[]) => {
  const loaded = load(...content)
  return loaded.ok ? [] : loaded.error.map((fault) => `${fault.record} ${fault.field}`)
}

test('a sound answer is read as it stands', () => {
  expect(load(sound)).toEqual({ ok: true, value: [sound] })
  expect(answerSchema.parse(sound)).toEqual(sound)
})

test('an answer about an exercise or from a source that does not exist is refused', () => {
  expect(faultsOf({ ...sound, exerciseId: 'gone', sources: ['rumour'] })).toEqual([
    'how-often exerciseId',
    'how-often sources',
  ])
})

test('the same question twice is refused', () => {
  expect(faultsOf(sound, { ...sound, id: 'again', question: 'how often' })).toEqual([
    'again question',
  ])
  expect(faultsOf(sound, { ...sound, question: 'How rarely?' })).toEqual(['how-often id'])
})

test('an answer without a source is refused', () => {
  expect(faultsOf({ ...sound, sources: [] })).toEqual(['how-often sources'])
})

test('an answer leads to a part of the page', () => {
  expect(PAGE_SECTIONS).toContain('ladder')
  expect(answerEntryOf({ ...sound, section: 'goals' })).toEqual({
    id: 'how-often',
    title: 'How often?',
    keywords: ['frequency'],
  })
})

test('filler words are read from one line of text', () => {
  expect(fillerWords('a the É')).toEqual(new Set(['a', 'the', 'e']))
})
