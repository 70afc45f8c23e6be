import { afterEach, beforeEach, expect, test } from 'vitest'
import { gapBefore, positionAtEnd } from '../../../src/main/api/program-writing'
import { openProgramStudio, type ProgramStudio } from '../../support/program-studio'

let it: ProgramStudio
beforeEach(async () => {
  it = await openProgramStudio()
})
afterEach(() => it.studio.remove())

const line = (id: string, dayId: string, position: string) =>
  ({
    ...{ id, dayId, position, kind: 'lift' as const, exerciseId: 'bench-press' },
    ...{ label: '', dose: '', goal: null, note: '' },
  }) as const

test('every day of an assigned template has its own code, its warm-up first', async () => {
  const { days } = await it.open()
  expect(new Set(days.map(({ sheetCode }) => sheetCode)).size).toBe(days.length)
  for (const { rows } of days) {
    const firstLift = rows.findIndex(({ kind }) => kind === 'lift')
    expect(rows.slice(firstLift).every(({ kind }) => kind === 'lift')).toBe(true)
    expect(rows[0]?.dose).not.toBe('')
  }
})

test('a place before a row lies between it and its neighbour of the same day', () => {
  const lines = [line('a', 'd1', 'a0'), line('x', 'd2', 'a05'), line('b', 'd1', 'a1')]
  expect(gapBefore(lines, 'd1', 'b')).toEqual({ after: 'a0', before: 'a1' })
  expect(gapBefore(lines, 'd1', null)).toEqual({ after: 'a1', before: null })
  expect(positionAtEnd(lines) > 'a1').toBe(true)
})
