import { expect, test } from 'vitest'
import { sheetRow } from '../../../../../src/shared/domain/programs/sheet-row'
import {
  loadInCell,
  sayCell,
  shownRest,
} from '../../../../../src/shared/domain/programs/sheet-words'
import { sayEnglish } from '../../../../../src/shared/messages/say'
import { block, dana, row } from '../../../../support/sheet-builders'

test('an inherited cell is said in full', () => {
  const cells = sheetRow(
    row('hip-thrust', ['4x5 @7', '@8', 'off']),
    block([], 3).weeks,
    dana(),
  ).cells
  expect(cells.map((cell) => sayCell(cell, sayEnglish))).toEqual([
    '4 sets of 5 @ RPE 7',
    '4 sets of 5 @ RPE 8',
    sayEnglish('notation.weekOff'),
  ])
})

test('a pair of dumbbells is shown as two', () => {
  const context = dana({
    maxes: [
      {
        exerciseId: 'split-squat',
        kind: 'measured',
        day: '2026-11-02',
        load: { milli: 26_000, unit: 'kg' },
      },
    ],
  })
  const entry = sheetRow(row('split-squat', ['3x8/side @7']), block([], 1).weeks, context)
  const [cell] = entry.cells
  const format = { locale: 'en-GB' }
  expect(cell && loadInCell(entry, cell, { context, format })).toBe('2×18')
})

test('rest is written as coaches write it', () => {
  expect([
    shownRest({ from: 90, to: 90 }),
    shownRest({ from: 60, to: 60 }),
    shownRest({ from: 150, to: 150 }),
    shownRest({ from: 120, to: 180 }),
  ]).toEqual(['90s', '1:00', '2:30', '2:00–3:00'])
})
