import { expect, test } from 'vitest'
import { foldText } from '../../../../../src/shared/domain/search/fold-text'
import { rangesOf } from '../../../../../src/shared/domain/search/match-ranges'

test('bold letters follow the original text: in order, joined where they touch', () => {
  const text = 'B-stance hip thrust'
  const ranges = rangesOf(
    [
      [7, 10],
      [0, 3],
      [2, 4],
    ],
    foldText(text),
  )
  expect(ranges.map(([from, to]) => text.slice(from, to))).toEqual(['B', 'sta', 'hip'])
})

test('a letter that folds into two is bold as a whole', () => {
  expect(rangesOf([[3, 4]], foldText('Weiß'))).toEqual([[3, 4]])
})
