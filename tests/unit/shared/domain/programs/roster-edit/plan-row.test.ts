import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CellChange,
  readNewText,
  readStep,
} from '../../../../../../src/shared/domain/programs/roster-edit/cell-change'
import { matchesWeek } from '../../../../../../src/shared/domain/programs/roster-edit/match-week'
import { planRow } from '../../../../../../src/shared/domain/programs/roster-edit/plan-row'
import { readPattern } from '../../../../../../src/shared/domain/programs/roster-edit/read-pattern'
import {
  cellReader,
  isMadeByRule,
  weeksOfRow,
  weekText,
} from '../../../../../../src/shared/domain/programs/roster-edit/row-weeks'

type Edit = {
  readonly find?: string
  readonly step?: string
  readonly text?: string
  /** The first week that may change, from 1. */
  readonly from?: number
  readonly only?: readonly number[]
  readonly deloads?: readonly number[]
  readonly writesRuleWeeks?: boolean
}

function changeOf({ step, text }: Edit): CellChange {
  const read = step === undefined ? readNewText(text ?? '', 'kg') : readStep(step)
  if (!read.ok) throw new Error(read.error.key)
  return read.value
}

function edit(cells: readonly (string | null)[], how: Edit) {
  const deloadWeeks = (how.deloads ?? []).map((week) => week - 1)
  const reading = { read: cellReader('kg'), options: { unit: 'kg' as const, deloadWeeks } }
  const before = weeksOfRow(cells, reading)
  const pattern = readPattern(how.find ?? '', 'kg')
  const found = before.map((week, at) => {
    const isIn = how.only ? how.only.includes(at + 1) : at + 1 >= (how.from ?? 1)
    return isIn && matchesWeek(pattern, { week, own: cells[at] ?? null, unit: 'kg' })
  })
  const writesRuleWeeks = how.writesRuleWeeks ?? false
  const plan = planRow({ cells, before, found, change: changeOf(how), reading, writesRuleWeeks })
  return { ...plan, found, shown: plan.after.map(weekText) }
}

describe('a change in the cells of a row', () => {
  test('is written where the row states it, and inherited as before', () => {
    const { cells, shown } = edit(['4x5 @7 r2:00', null, '@8', null], { step: '+0.5 rpe' })
    expect(cells).toEqual(['4x5 @7.5 r2:00', null, '@8.5', null])
    expect(shown).toEqual(['4x5 @7.5 r2:00', '4x5 @7.5 r2:00', '4x5 @8.5 r2:00', '4x5 @8.5 r2:00'])
  })

  test('from a later week on is stated there, and the weeks before stay', () => {
    const { cells } = edit(['4x5 @7 r2:00', null, null, null], { step: '-1 set', from: 3 })
    expect(cells).toEqual(['4x5 @7 r2:00', null, '3x5', null])
  })

  test('of one week does not spread to the weeks that inherit from it', () => {
    const { cells, shown } = edit(['4x5 70%', null, null], { text: '80%', only: [2] })
    expect(cells).toEqual(['4x5 70%', '80%', '70%'])
    expect(shown).toEqual(['4x5 70%', '4x5 80%', '4x5 70%'])
  })

  test('lets steps from week to week run on', () => {
    const { cells, shown } = edit(['4x5 70% +2.5%/wk', null, null, null], { step: '+5%', from: 3 })
    expect(cells).toEqual(['4x5 70% +2.5%/wk', null, '80%', null])
    expect(shown.slice(1)).toEqual(['4x5 72.5%', '4x5 80%', '4x5 82.5%'])
  })

  test('is only made in the weeks that say what is looked for', () => {
    const { cells } = edit(['5x5 80%', '4x5', '5x5', null], { find: '5x5', text: '3x5' })
    expect(cells).toEqual(['3x5 80%', '4x5', '3x5', null])
  })

  test('keeps labels and notes of a cell, and prints it as the shorthand prints', () => {
    const { cells } = edit(['B1 4 × 8 @8 // slow down'], { text: '3x10' })
    expect(cells).toEqual(['B1 3x10 @8 // slow down'])
  })

  test('goes through weeks typed into one cell', () => {
    const { cells } = edit(['4x5 @7 | @8 | @9', null, null, '2x5'], { step: '+0.5 rpe', from: 2 })
    expect(cells).toEqual(['4x5 @7', '@8.5', '@9.5', '2x5'])
  })

  test('leaves weeks off and empty rows alone', () => {
    const { cells, left } = edit([null, '4x5 @7', 'off', null], { step: '-1 set' })
    expect(cells).toEqual([null, '3x5 @7', 'off', null])
    expect(left).toEqual([])
  })
})

describe('deload weeks', () => {
  test('made by the rule follow the weeks that change', () => {
    const { cells, shown, left } = edit(['5x5 80%', null, null], { step: '+5%', deloads: [3] })
    expect(cells).toEqual(['5x5 85%', null, null])
    expect(shown[2]).toBe('3x5 76.5%')
    expect(left).toEqual([])
  })

  test('alone are written out, and the week after goes on as before', () => {
    const { cells, shown } = edit(['5x5 80%', null, null], {
      step: '-1 set',
      deloads: [2],
      only: [2],
      writesRuleWeeks: true,
    })
    expect(cells[0]).toBe('5x5 80%')
    expect(shown).toEqual(['5x5 80%', '2x5 72%', '5x5 80%'])
  })

  test('are left with a reason where only they were found and the rule makes them', () => {
    const { cells, left } = edit(['5x5 80%', null], { step: '-1 set', deloads: [2], from: 2 })
    expect(cells).toEqual(['5x5 80%', null])
    expect(left).toEqual([{ week: 1, why: 'by-rule' }])
  })
})

describe('weeks that stay, with the reason', () => {
  test('are those with something not understood, and those that inherit it', () => {
    const { cells, left } = edit(['4x5 @7 blargh', null, '@8', null], { step: '+0.5 rpe' })
    expect(cells).toEqual(['4x5 @7 blargh', null, '@8.5', null])
    expect(left).toEqual([
      { week: 0, why: 'unread' },
      { week: 1, why: 'unread' },
    ])
  })

  test('are those without such a part', () => {
    const { cells, left } = edit(['4x5 @7', null], { step: '+5 kg' })
    expect(cells).toEqual(['4x5 @7', null])
    expect(left.map(({ why }) => why)).toEqual(['unchanged', 'unchanged'])
  })

  test('are those whose change a later week would take over', () => {
    const { cells, left } = edit(['4x5', null, null], { text: '@9', only: [2] })
    expect(cells).toEqual(['4x5', null, null])
    expect(left).toEqual([{ week: 1, why: 'would-spread' }])
  })

  test('are those of a cell that says more weeks than stand free', () => {
    const { cells, left } = edit(['4x5 @7 | @8 | @9', null], { step: '-1 set' })
    expect(cells).toEqual(['4x5 @7 | @8 | @9', null])
    expect(left.map(({ why }) => why)).toEqual(['weeks-in-cell', 'weeks-in-cell'])
  })
})

describe('whatever the row and the edit', () => {
  const cell = fc.constantFrom(
    ...['4x5 @7 r2:00', '5x5 80%', '3x8-10 2RIR 3010', '@8', '75%', '4x6', 'off', 'deload', '='],
    ...['4x5 70% +2.5%/wk', '1x5 @8, 3x5 -10%', 'wu 2x5 60%; 3x5 100kg', '3x5 huh', 'r3:00'],
    ...['5x5 @7 | @8', '@7 // slow', '4x5 @7 +0.5rpe/wk', '+1set/wk', 'bw+10 3x8', '3x30s'],
  )
  const row = fc.array(fc.option(cell, { freq: 2 }), { minLength: 1, maxLength: 8 })
  const how = fc.record({
    find: fc.constantFrom('', '5x5', 'rpe>=8', '%', 'r2:00', 'sets>3'),
    change: fc.oneof(
      fc.constantFrom('+2.5%', '-1 set', '+1 rep', '+0.5 rpe', '+5 kg').map((step) => ({ step })),
      fc.constantFrom('3x5', '80%', '@9', '5x3 @8 r3:00', '3010').map((text) => ({ text })),
    ),
    only: fc.uniqueArray(fc.integer({ min: 1, max: 8 })),
    deloads: fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 2 }),
    writesRuleWeeks: fc.boolean(),
  })

  test('weeks that were not found say the same afterwards', () => {
    fc.assert(
      fc.property(row, how, (cells, { change, ...rest }) => {
        const { before, after, found } = edit(cells, { ...rest, ...change })
        for (const [at, week] of before.entries()) {
          if (found[at] || isMadeByRule(week)) continue
          expect(weekText(after[at] ?? week)).toBe(weekText(week))
        }
      }),
      { seed: 20261122, numRuns: 600 },
    )
  })

  test('found weeks say what was asked or are named with a reason', () => {
    fc.assert(
      fc.property(row, how, (cells, { change, ...rest }) => {
        const { before, after, found, left } = edit(cells, { ...rest, ...change })
        const named = new Set(left.map(({ week }) => week))
        for (const [at, week] of before.entries()) {
          const isSame = weekText(after[at] ?? week) === weekText(week)
          if (found[at] && isSame && !isMadeByRule(week)) expect(named).toContain(at)
          if (named.has(at) && !isMadeByRule(week)) expect(isSame).toBe(true)
        }
      }),
      { seed: 20261122, numRuns: 600 },
    )
  })

  test('words that were not understood and notes are never lost', () => {
    fc.assert(
      fc.property(row, how, (cells, { change, ...rest }) => {
        const { cells: made } = edit(cells, { ...rest, ...change })
        const count = (texts: readonly (string | null)[], word: string) =>
          texts.filter((text) => text?.includes(word)).length
        for (const word of ['huh', '// slow']) expect(count(made, word)).toBe(count(cells, word))
      }),
      { seed: 20261122, numRuns: 300 },
    )
  })
})
