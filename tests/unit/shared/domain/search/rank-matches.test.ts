import { expect, test } from 'vitest'
import { createSearch, rankMatches } from '../../../../../src/shared/domain/search/rank-matches'
import type { SearchEntry } from '../../../../../src/shared/domain/search/search-entry'

const clients: readonly SearchEntry[] = [
  { id: '1', title: 'Dana Cruz', keywords: ['club', 'Hip thrust block'] },
  { id: '2', title: 'Daniel Åkesson', keywords: ['school'] },
  { id: '3', title: 'Ingrid Solheim', keywords: ['club'] },
  { id: '4', title: 'José O’Dell' },
  { id: '5', title: 'Joanna Solheim' },
]
const ids = (query: string) => rankMatches(query, clients).map((match) => match.id)

test('clients are found by the beginning of any name, in any order', () => {
  expect(ids('dan')).toEqual(['1', '2'])
  expect(ids('solh ing')).toEqual(['3'])
  expect(ids('akes')).toEqual(['2'])
  expect(ids("jose o'dell")).toEqual(['4'])
  expect(ids('odell')).toEqual(['4'])
})

test('tags find clients, after names', () => {
  expect(ids('club')).toEqual(['1', '3'])
})

test('a name with a slip is found when nothing fits as typed', () => {
  expect(ids('igrid')).toEqual(['3'])
  expect(ids('slheim')).toEqual(['3', '5'])
})

test('bold letters are those that were typed', () => {
  const [first] = rankMatches('solh ing', clients)
  expect(first?.ranges).toEqual([
    [0, 3],
    [7, 11],
  ])
})

test('nothing typed and nonsense typed give nothing', () => {
  expect(ids('')).toEqual([])
  expect(ids(' - ')).toEqual([])
  expect(ids('qqqqq')).toEqual([])
})

test('answers are limited, and equal ones come in the order of the alphabet', () => {
  const many = Array.from({ length: 80 }, (_, i) => ({ id: `${i}`, title: `Client ${99 - i}` }))
  const found = rankMatches('client', many)
  expect(found.length).toBe(50)
  expect(found[0]?.id).toBe('79')
  expect(rankMatches('client', many, { limit: 3 }).length).toBe(3)
})

test('five thousand names are ranked between two key strokes', () => {
  const first = ['Anna', 'Ben', 'Carla', 'Dmitri', 'Elena', 'Fadi', 'Greta', 'Hugo', 'Ines', 'Jun']
  const names = Array.from({ length: 5000 }, (_, i) => ({
    id: `${i}`,
    title: `${first[i % 10]} ${syllables(i)}`,
    keywords: [i % 3 === 0 ? 'club' : 'school'],
  }))
  const ask = createSearch(names)
  const queries = [
    'a',
    'an',
    'anna',
    'anna ko',
    'hugo ramolo',
    'grteta',
    'jun kalimoro',
    'school ben',
  ]
  for (const query of queries) ask(query)
  const times = queries.map((query) => {
    const start = performance.now()
    ask(query)
    return `${query}: ${(performance.now() - start).toFixed(1)} ms`
  })
  console.log(`search over 5,000 names, budget 16 ms each\n  ${times.join('\n  ')}`)
  expect(ask('grteta').length).toBeGreaterThan(0)
})

function syllables(seed: number): string {
  const parts = ['ka', 'ra', 'mo', 'li', 'so', 'te', 'nu', 'vi', 'pe', 'do']
  return [seed % 10, Math.floor(seed / 10) % 10, Math.floor(seed / 100) % 10, seed % 7]
    .map((i) => parts[i])
    .join('')
}
