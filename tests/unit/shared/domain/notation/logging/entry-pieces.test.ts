import { expect, it } from 'vitest'
import { entryPieces } from '../../../../../../src/shared/domain/notation/logging/entry-pieces'

const kinds = (text: string) => entryPieces(text, 'kg').map(({ kind }) => kind)

it('cuts an entry into sets, effort, pain and what is not read', () => {
  expect(kinds('100x5@8, x, = !knee 3 foo')).toEqual([
    'results',
    'effort',
    'comma',
    'not-done',
    'comma',
    'as-planned',
    'pain',
    'unread',
  ])
  expect(kinds('l24x10 r24x8')).toEqual(['side', 'results', 'side', 'results'])
  expect(kinds('24x10 each')).toEqual(['results', 'each-side'])
})

it('reads pain with a place, a score, or both', () => {
  const pain = (text: string) =>
    entryPieces(text, 'kg').find((piece) => piece.kind === 'pain')?.pain
  expect([pain('!knee 3'), pain('!10'), pain('!lower back')]).toEqual([
    { score: 3, place: 'knee' },
    { score: 10 },
    { place: 'lower back' },
  ])
  expect(pain('!')).toBeUndefined()
})

it('takes no range for an effort that was felt', () => {
  expect(kinds('100x5 @8-9')).toEqual(['results', 'unread'])
})
