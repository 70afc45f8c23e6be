import { expect, test } from 'vitest'
import type { PlateStock } from '../../../../../src/shared/domain/strength/implement'
import { sayPlates } from '../../../../../src/shared/domain/strength/plate-words'
import { type LoadUnit, load } from '../../../../../src/shared/domain/units/load'
import { sayEnglish } from '../../../../../src/shared/messages/say'

const pieces = (plate: number, count: number, unit: LoadUnit = 'kg'): PlateStock => ({
  plate: load(plate, unit),
  count,
})
const said = (perSide: readonly PlateStock[], locale = 'en') =>
  sayPlates(perSide, { say: sayEnglish, locale })

test('the plates of a side are read from the inside out', () => {
  expect(said([pieces(20, 2), pieces(2.5, 1)])).toBe('20 + 20 + 2.5 kg a side')
})

test('many like plates are counted', () => {
  expect(said([pieces(45, 6, 'lb'), pieces(10, 1, 'lb')])).toBe('6 × 45 + 10 lb a side')
})

test('plates of both units each name theirs', () => {
  expect(said([pieces(20, 1), pieces(10, 1, 'lb')])).toBe('20 kg + 10 lb a side')
})

test('numbers are written as the locale writes them, and an empty bar says so', () => {
  expect(said([pieces(1.25, 1)], 'de')).toBe('1,25 kg a side')
  expect(said([])).toBe('Nothing on the bar.')
})
