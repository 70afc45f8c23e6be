import { expect, test } from 'vitest'
import { valueText } from '../../../../../../src/renderer/features/programs/grid/value-text'
import { sheetOf } from '../../../../../../src/shared/domain/programs/program-sheet'
import { block, dana, row } from '../../../../../support/sheet-builders'

const thrust = row('hip-thrust', ['4x5 70% +2.5%/wk', null, 'off', '@8'])
const sheet = sheetOf(block([thrust], 4), dana())
const at = (column: string) =>
  valueText(sheet, { bandId: sheet.days[0]?.day.id ?? '', rowId: thrust.id, column })

test('a week as a value says all of itself and steps no further', () => {
  expect([1, 2, 3].map((week) => at(`week-${week}`))).toEqual(['4x5 70%', '4x5 72.5%', 'off'])
})

test('names, labels and parts of a week go as they are', () => {
  expect(['exercise', 'label', 'tempo-1'].map(at)).toEqual([undefined, undefined, undefined])
})
