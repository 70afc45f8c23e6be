import { expect, test } from 'vitest'
import { matchEntry } from '../../../../../src/shared/domain/search/match-entry'
import {
  prepareEntries,
  vocabularyOf,
} from '../../../../../src/shared/domain/search/prepared-entries'
import { readAsTyped } from '../../../../../src/shared/domain/search/typed-query'

const entries = prepareEntries([
  { id: 'dana', title: 'Dana Cruz', keywords: ['Hip thrust block', 'club'] },
  { id: 'rdl', title: 'Romanian deadlift', aliases: ['rdl'] },
])
const [dana, rdl] = entries
const ask = (entry: typeof dana, ...words: string[]) =>
  entry ? (matchEntry(entry, readAsTyped(words, vocabularyOf(entries)))?.explain() ?? null) : null

test('words may be spread over the name and what describes it', () => {
  const match = ask(dana, 'dan', 'hip')
  expect(match).toMatchObject({ id: 'dana', ranges: [[0, 3]] })
  expect(match?.via).toEqual({ text: 'Hip thrust block', ranges: [[0, 3]] })
})

test('a match that the title explains needs no second text', () => {
  expect(ask(dana, 'cruz')).toMatchObject({ ranges: [[5, 9]], via: null })
})

test('an alias says why the exercise is offered', () => {
  expect(ask(rdl, 'rdl')).toMatchObject({ ranges: [], via: { text: 'rdl', ranges: [[0, 3]] } })
})

test('every word must be met', () => {
  expect(ask(dana, 'dana', 'squat')).toBeNull()
})
