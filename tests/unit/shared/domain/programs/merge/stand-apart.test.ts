import { expect, test } from 'vitest'
import { mergeProgram } from '../../../../../../src/shared/domain/programs/merge/merge-program'
import { sidesOf } from '../../../../../../src/shared/domain/programs/merge/merge-side'
import { standApart } from '../../../../../../src/shared/domain/programs/merge/stand-apart'
import { planBody, planRow, sameOrigins } from '../../../../../support/plan-bodies'

const squat = planRow('squat', ['4x5'], { label: 'A' })
const base = planBody({ lower: [squat] })
const mine = planBody({
  lower: [
    squat,
    planRow('curl', ['3x12'], { label: 'B1' }),
    planRow('dip', ['3x8'], { label: 'B2' }),
  ],
})

test('the coach’s own superset moves to a free letter when the template brings one with its letter', () => {
  const theirs = planBody({ lower: [squat, planRow('thrust', ['3x8'], { label: 'B' })] })
  const merged = mergeProgram({ base, mine, theirs, origins: sameOrigins(base) }).merged()
  expect(merged.days[0]?.rows.map(({ id, label }) => [id, label])).toEqual([
    ['squat', 'A'],
    ['thrust', 'B'],
    ['curl', 'C1'],
    ['dip', 'C2'],
  ])
})

test('a row that the coach put into a superset of the template stays in it', () => {
  const own = planBody({
    lower: [{ ...squat, label: 'A1' }, planRow('curl', ['3x12'], { label: 'A2' })],
  })
  const sides = sidesOf({ base, mine: own, theirs: base, origins: new Map() })
  const rows = [...sides.mine.rows.values()]
  expect(standApart(rows, sides)).toEqual(rows)
})
