import { expect, test } from 'vitest'
import { sidesOf } from '../../../../../../src/shared/domain/programs/merge/merge-side'
import type { PlanBody } from '../../../../../../src/shared/domain/programs/merge/plan-body'
import {
  pastWeeks,
  weekChanges,
} from '../../../../../../src/shared/domain/programs/merge/week-changes'
import { planBody, planRow, withCell } from '../../../../../support/plan-bodies'

const base = planBody({ d: [planRow('r', ['4x5', '@8', '@9'])] })
const shorter = planBody({ d: [planRow('r', ['4x5', '@9'])] })
const longer = planBody({ d: [planRow('r', ['4x5', '5x5', '@8', '@9'])] })
const dayKeys = new Set<string>()

function changes(theirs: PlanBody, mine = base, lastWeek = 0) {
  const sides = sidesOf({ base, mine, theirs, origins: new Map() })
  return weekChanges(sides, { lastWeek, dayKeys })
}

test('a week taken out is a conflict where the copy rewrote it', () => {
  expect(changes(shorter)).toMatchObject([
    { kind: 'week-remove', weekKey: 'w2', isConflict: false },
  ])
  const mine = withCell(base, 'r', { week: 2, text: '@7' })
  expect(changes(shorter, mine)).toMatchObject([{ kind: 'week-remove', isConflict: true }])
})

test('weeks neither leave nor come in before weeks that were trained', () => {
  expect(changes(shorter, base, 2)).toMatchObject([{ kind: 'week-remove', isLocked: true }])
  expect(changes(longer, base, 1)).toMatchObject([{ kind: 'week-add', isLocked: false }])
  expect(changes(longer, base, 2)).toMatchObject([{ kind: 'week-add', isLocked: true }])
})

test('a week made a deload is offered, and said to be past where it was trained', () => {
  const theirs = { ...base, weeks: base.weeks.with(2, { kind: 'deload' as const, name: 'Easy' }) }
  expect(changes(theirs, base, 3)).toMatchObject([
    { kind: 'week-kind', theirs: 'deload', isPast: true },
    { kind: 'week-name', theirs: 'Easy', isPast: true },
  ])
  const sides = sidesOf({ base, mine: base, theirs, origins: new Map() })
  expect([...pastWeeks(sides.mine, { lastWeek: 2, dayKeys })]).toEqual(['w1', 'w2'])
})
