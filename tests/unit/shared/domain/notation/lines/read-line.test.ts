import { expect, it } from 'vitest'
import { readLine } from '../../../../../../src/shared/domain/notation/lines/read-line'

const kinds = (source: string) =>
  readLine({ source, text: source.toLowerCase() }).map(
    ({ kind, from, to }) => `${kind} ${source.slice(from, to)}`,
  )

it('cuts a line into pieces from left to right', () => {
  expect(kinds('A1 top 1x3 @9, 3x5 -12% | off')).toEqual([
    'label A1',
    'role top',
    'scheme 1x3',
    'item @9',
    'comma ,',
    'scheme 3x5',
    'item -12%',
    'week |',
    'mark off',
  ])
})

it('keeps words that follow each other unread as one stretch', () => {
  expect(kinds('3x8 chest up 90s')).toEqual(['scheme 3x8', 'unread chest up', 'item 90s'])
})

it('takes a bare time for a dose where no scheme stands before it', () => {
  expect(kinds('30s then 3x8 90s')).toEqual(['scheme 30s', 'then then', 'scheme 3x8', 'item 90s'])
})
