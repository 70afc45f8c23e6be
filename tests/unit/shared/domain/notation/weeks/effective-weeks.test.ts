import { describe, expect, it } from 'vitest'
import { parsePrescription } from '../../../../../../src/shared/domain/notation/parse'
import { prescriptionSchema } from '../../../../../../src/shared/domain/notation/prescription-schema'
import { printPrescription } from '../../../../../../src/shared/domain/notation/print'
import {
  type EffectiveWeek,
  effectiveWeeks,
  nextWeek,
  type RowState,
  weeksOfCells,
  weeksOfLine,
} from '../../../../../../src/shared/domain/notation/weeks/effective-weeks'

const shown = (week: EffectiveWeek) =>
  week.kind === 'planned'
    ? `${week.isDeload ? 'deload: ' : ''}${printPrescription(week.prescription)}`
    : week.kind
const weeks = (cells: readonly (string | null)[], options = {}) =>
  effectiveWeeks(cells, options).map(shown)

describe('a row over the weeks of a program', () => {
  it('inherits what a week does not state', () => {
    expect(weeks(['4x8 @7 r2:00', '@8', null, '2x8 @6'])).toEqual([
      '4x8 @7 r2:00',
      '4x8 @8 r2:00',
      '4x8 @8 r2:00',
      '2x8 @6 r2:00',
    ])
  })

  it('is the same week by week as all at once', () => {
    const cells = ['4x8 @7 +0.5rpe/wk // slow', null, 'off', null, '5x5', null]
    const options = { deloadWeeks: [3] }
    let state: RowState | undefined
    const oneByOne = cells.map((text, index) => {
      const own = text === null ? undefined : parsePrescription(text)
      const next = nextWeek(state, own, { options, index })
      state = next.state
      return next.week
    })
    expect(oneByOne).toEqual(effectiveWeeks(cells, options))
  })

  it('is the same for cells that were read before', () => {
    const read = [parsePrescription('4x8 @7'), undefined, parsePrescription('@8')]
    expect(weeksOfCells(read).map(shown)).toEqual(weeks(['4x8 @7', null, '@8']))
  })

  it('is blank until something is written', () => {
    expect(weeks([null, ' ', '3x8', null])).toEqual(['blank', 'blank', '3x8', '3x8'])
  })

  it('runs steps on, and leaves them out in weeks off and deload weeks', () => {
    expect(weeks(['5x5 75% +2.5%/wk', null, 'off', null, 'deload', null])).toEqual([
      '5x5 75% +2.5%/wk',
      '5x5 77.5%',
      'off',
      '5x5 80%',
      'deload: 3x5 72%',
      '5x5 82.5%',
    ])
  })

  it('goes on from the last normal week behind a deload', () => {
    expect(weeks(['4x8 @7', '@8', null, '@9'], { deloadWeeks: [2] })).toEqual([
      '4x8 @7',
      '4x8 @8',
      'deload: 2x8 @6',
      '4x8 @9',
    ])
  })

  it('lets a text in a deload week stand above the rule, for that week only', () => {
    expect(weeks(['4x8 @8', '2x8 @5', null], { deloadWeeks: [1] })).toEqual([
      '4x8 @8',
      'deload: 2x8 @5',
      '4x8 @8',
    ])
  })

  it('follows the program’s own deload rule', () => {
    const deloadRule = { setsLess: 50, loadLess: 20, rirMore: 1 }
    expect(weeks(['4x5 100kg @8', 'deload'], { deloadRule })[1]).toBe('deload: 2x5 80kg @7')
  })

  it('fills the empty cells behind a text with several weeks', () => {
    expect(weeks(['4x8 @7|@8|@9', null, null, null])).toEqual([
      '4x8 @7',
      '4x8 @8',
      '4x8 @9',
      '4x8 @9',
    ])
  })

  it('tells written, inherited and ruled values apart', () => {
    const [first, second, third] = effectiveWeeks(['4x8 @7 r2:00', '@8', 'deload'])
    const origins = (week?: EffectiveWeek) =>
      week?.kind === 'planned' ? week.origins[0] : undefined
    expect(origins(first)).toEqual({ scheme: 'written', effort: 'written', rest: 'written' })
    expect(origins(second)).toEqual({ scheme: 'inherited', effort: 'written', rest: 'inherited' })
    expect(origins(third)).toEqual({ scheme: 'defaulted', effort: 'defaulted', rest: 'inherited' })
  })

  it('takes the client’s unit for loads without one', () => {
    expect(weeks(['5x5 @100', '@105'], { unit: 'kg' })).toEqual(['5x5 100kg', '5x5 105kg'])
  })

  it('keeps what was not understood in sight, and hands it on as a note', () => {
    const [first, second] = effectiveWeeks(['3x8 chest up', '@9'])
    expect(first).toMatchObject({ prescription: { unread: [{ text: 'chest up' }] } })
    expect(second && shown(second)).toBe('3x8 @9 // chest up')
  })

  it('gives prescriptions that can be stored', () => {
    for (const week of effectiveWeeks(['A1 12/10/8 60/65/70kg +1%/wk', null, 'deload', '= @9'])) {
      if (week.kind === 'planned') {
        expect(prescriptionSchema.parse(week.prescription)).toEqual(week.prescription)
      }
    }
  })

  it('reads the weeks of one line alike', () => {
    const line = weeksOfLine(parsePrescription('4x8 @7 | @8 | off')).map(shown)
    expect(line).toEqual(['4x8 @7', '4x8 @8', 'off'])
  })
})
