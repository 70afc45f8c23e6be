import { expect, test } from 'vitest'
import {
  prepareEntries,
  vocabularyOf,
} from '../../../../../src/shared/domain/search/prepared-entries'

const entries = prepareEntries([
  { id: 'a', title: 'Hip thrust', aliases: ['ht'], keywords: ['glutes hip'] },
  { id: 'b', title: 'Ärmel', standing: 0.5 },
])

test('the title comes first and weighs most, keywords weigh least', () => {
  expect(entries[0]?.texts.map((text) => text.text)).toEqual(['Hip thrust', 'ht', 'glutes hip'])
  const [title = 0, alias = 0, keyword = 0] = entries[0]?.texts.map((text) => text.weight) ?? []
  expect(title).toBeGreaterThan(alias)
  expect(alias).toBeGreaterThan(keyword)
})

test('an entry stands level with the others unless it says otherwise', () => {
  expect(entries.map((entry) => entry.standing)).toEqual([1, 0.5])
})

test('each different word is kept once', () => {
  expect([...vocabularyOf(entries)].sort()).toEqual(['armel', 'glutes', 'hip', 'ht', 'thrust'])
})
