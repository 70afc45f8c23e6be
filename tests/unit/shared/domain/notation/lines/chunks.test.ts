import { expect, it } from 'vitest'
import { chunksOf } from '../../../../../../src/shared/domain/notation/lines/chunks'
import { readLine } from '../../../../../../src/shared/domain/notation/lines/read-line'

const chunks = (text: string) =>
  chunksOf(readLine({ source: text, text })).map(({ role, isApart, pieces }) => ({
    role,
    isApart,
    pieces: pieces.map(({ from, to }) => text.slice(from, to)),
  }))

it('keeps apart what stands behind a semicolon, a role or then', () => {
  expect(chunks('wu 2x5, 1x3; 5x5, r90 then 2x8')).toEqual([
    { role: 'warm-up', isApart: true, pieces: ['2x5'] },
    { role: 'warm-up', isApart: false, pieces: ['1x3'] },
    { role: 'work', isApart: true, pieces: ['5x5'] },
    { role: 'work', isApart: false, pieces: ['r90'] },
    { role: 'work', isApart: true, pieces: ['2x8'] },
  ])
})

it('gives items straight before a role to the scheme behind it', () => {
  expect(chunks('r90 top 1x3')).toEqual([{ role: 'top', isApart: true, pieces: ['r90', '1x3'] }])
  expect(chunks('@9 back -10%')).toHaveLength(2)
})
