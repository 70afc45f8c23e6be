import { describe, expect, test } from 'vitest'
import {
  cellReader,
  oneWeekPerCell,
  weeksOfRow,
  weekText,
} from '../../../../../../src/shared/domain/programs/roster-edit/row-weeks'

const read = cellReader('lb')

describe('reading rows', () => {
  test('the same text is read once, empty cells not at all', () => {
    expect(read('5x5 100')).toBe(read('5x5 100'))
    expect(read('  ')).toBeUndefined()
    expect(read(null)).toBeUndefined()
  })

  test('loads without a unit are in the client’s', () => {
    const weeks = weeksOfRow(['5x5 @100', 'off', null], { read, options: { unit: 'lb' } })
    expect(weeks.map(weekText)).toEqual(['5x5 100lb', 'off', '5x5 100lb'])
  })
})

describe('weeks typed into one cell', () => {
  test('get a cell each', () => {
    expect(oneWeekPerCell(['5x5 @7 | @8 // hold', null, '@9'], read)).toEqual([
      '5x5 @7 // hold',
      '@8',
      '@9',
    ])
  })

  test('stay where they would be lost', () => {
    expect(oneWeekPerCell(['5x5 | 4x5', '3x5'], read)).toBeUndefined()
    expect(oneWeekPerCell(['5x5 | 4x5 | 3x5', null], read)).toBeUndefined()
    expect(oneWeekPerCell(['5x5 | 4x5 eh', null], read)).toBeUndefined()
  })
})
