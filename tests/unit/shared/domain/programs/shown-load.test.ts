import { expect, test } from 'vitest'
import type { ProgramRow } from '../../../../../src/shared/domain/programs/program'
import { groupsOf, sheetRow } from '../../../../../src/shared/domain/programs/sheet-row'
import { oneLoad, shownLoad } from '../../../../../src/shared/domain/programs/shown-load'
import { load } from '../../../../../src/shared/domain/units/load'
import { block, dana, row } from '../../../../support/sheet-builders'

const format = { locale: 'en-GB', implementCount: 1, usual: 'kg' } as const

function shown(line: ProgramRow, change: Parameters<typeof dana>[0] = {}): string {
  const [cell] = sheetRow(line, block([], 1).weeks, dana(change)).cells
  if (!cell) throw new Error('no cell')
  return shownLoad(groupsOf(cell.effective), cell.loads, format)
}

test('a worked-out load is a number alone', () => {
  expect(shown(row('hip-thrust', ['4x5 @8']))).toBe('105')
})

test('a typed load is not said again', () => {
  expect(shown(row('hip-thrust', ['4x5 100kg']))).toBe('')
})

test('top and back-off sets show both loads', () => {
  expect(shown(row('hip-thrust', ['top 1x3 @8, back 3x5 -10%']))).toBe('110 / 100')
})

test('a ramp shows where it begins and ends', () => {
  expect(shown(row('hip-thrust', ['3x5 60-80%']))).toMatch(/^77\.5/)
})

test('a max in pounds gives loads in pounds, named as such beside a client in kilograms', () => {
  const maxes = [
    { exerciseId: 'hip-thrust', kind: 'measured', day: '2026-11-02', load: load(280, 'lb') },
  ] as const
  expect(shown(row('hip-thrust', ['4x5 80%']), { maxes, equipment: [] })).toBe('225 lb')
})

test('dumbbells come in twos; what hangs on the body has a sign', () => {
  const pair = { ...format, implementCount: 2 } as const
  expect(oneLoad({ kind: 'absolute', load: load(18, 'kg') }, pair)).toBe('2×18')
  expect(oneLoad({ kind: 'bodyweight', added: load(10, 'kg') }, format)).toBe('bw+10')
  expect(oneLoad({ kind: 'bodyweight', added: load(-15, 'kg') }, format)).toBe('bw−15')
  expect(oneLoad({ kind: 'bodyweight' }, format)).toBe('bw')
  expect(oneLoad({ kind: 'none' }, format)).toBe('')
})

test('a typed load that a deload took down is shown as what can be loaded', () => {
  const [, deload] = sheetRow(
    row('hip-thrust', ['4x5 65kg', null]),
    block([], 2, [2]).weeks,
    dana(),
  ).cells
  if (!deload) throw new Error('no cell')
  expect(shownLoad(groupsOf(deload.effective), deload.loads, format)).toBe('57.5')
  expect(deload.trouble).toBeUndefined()
})
