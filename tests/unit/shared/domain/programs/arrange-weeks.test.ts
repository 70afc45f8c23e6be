import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printWeek } from '../../../../../src/shared/domain/notation/print'
import { effectiveWeeks } from '../../../../../src/shared/domain/notation/weeks/effective-weeks'
import { arrangeWeeks, movedOrder } from '../../../../../src/shared/domain/programs/arrange-weeks'

const none = { unit: 'kg', deloadsBefore: [], deloadsAfter: [] } as const

/** What each week comes to, in shorthand. */
function meanings(cells: readonly (string | null)[], deloadWeeks: readonly number[] = []) {
  return effectiveWeeks(cells, { unit: 'kg', deloadWeeks }).map((week) =>
    week.kind === 'planned'
      ? printWeek({ groups: week.prescription.groups }) || 'blank'
      : week.kind,
  )
}

test('a week that stated a change is written out where another week stands before it', () => {
  const cells = ['4x5 @7', '@7.5', '@8', null]
  expect(arrangeWeeks(cells, movedOrder(4, 2, 0), none)).toEqual([
    '4x5 @8',
    '4x5 @7',
    '@7.5',
    '4x5 @8',
  ])
})

test('a step of each week goes on from where it now stands', () => {
  const cells = ['5x5 70% +2.5%/wk', null, null, null]
  const arranged = arrangeWeeks(cells, [0, 2, 3], none)
  expect(meanings(arranged)).toEqual(meanings(cells).filter((_, at) => at !== 1))
})

test('a deload by the rule follows the week it stands behind and is not written out', () => {
  const cells = ['4x5 @8', '5x5 @8', null]
  const options = { unit: 'kg', deloadsBefore: [2], deloadsAfter: [1] } as const
  expect(arrangeWeeks(cells, movedOrder(3, 2, 1), options)).toEqual(['4x5 @8', null, '5x5 @8'])
})

test('a line over several weeks gives each week its own text first; a note stays with its week', () => {
  const cells = ['4x5 @7 | @8 // brace', null, null]
  expect(arrangeWeeks(cells, movedOrder(3, 1, 0), none)).toEqual([
    '4x5 @8',
    '4x5 @7 // brace',
    '4x5 @8',
  ])
})

test('whatever the texts, every week goes on meaning what it meant', () => {
  // Fields that a week may add cannot be taken away again in shorthand, so every text states the same ones.
  const text = fc.constantFrom(null, '@8', '3x8 @6', 'off', '=', '5x3 @9', '2x8', '12/10/8 @7.5')
  const later = fc.array(text, { minLength: 1, maxLength: 6 })
  const rows = later.map((texts) => ['4x5 @7', ...texts])
  fc.assert(
    fc.property(rows, fc.nat(6), fc.nat(6), (cells, a, b) => {
      const order = movedOrder(cells.length, a % cells.length, b % cells.length)
      const before = meanings(cells)
      const wanted = order.map((from) => before[from ?? 0])
      const now = meanings(arrangeWeeks(cells, order, none))
      // What was blank before anything was written inherits once a week stands before it.
      const isLike = now.every((said, at) => wanted[at] === 'blank' || said === wanted[at])
      expect(isLike ? [] : { cells, order, now, wanted }).toEqual([])
    }),
    { seed: 20_261_122, numRuns: 400 },
  )
})
