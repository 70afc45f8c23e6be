import { expect, test } from 'vitest'
import { changeInWords } from '../../../src/main/api/template-merging'
import { mergeProgram } from '../../../src/shared/domain/programs/merge/merge-program'
import type { PlanBody } from '../../../src/shared/domain/programs/merge/plan-body'
import { planBody, planRow, sameOrigins, withRow } from '../../support/plan-bodies'

const base = planBody({
  Lower: [planRow('squat', ['4x5', '@8']), planRow('thrust', ['3x8', null])],
  Upper: [planRow('bench', ['4x6', null])],
})

function told(theirs: PlanBody) {
  const merge = mergeProgram({ base, mine: base, theirs, origins: sameOrigins(base) })
  return merge.changes.map((change) => changeInWords(change, merge.sides, (id) => `the ${id}`))
}

test('a change names its day and exercise, as people call them', () => {
  expect(told(withRow(base, 'squat', { exerciseId: 'front-squat' }))).toMatchObject([
    {
      kind: 'row-exercise',
      day: 'Lower',
      exercise: 'the squat',
      mine: 'the squat',
      theirs: 'the front-squat',
    },
  ])
})

test('a row that moves says from which day to which', () => {
  const theirs = planBody({
    Lower: [planRow('squat', ['4x5', '@8'])],
    Upper: [planRow('bench', ['4x6', null]), planRow('thrust', ['3x8', null])],
  })
  expect(told(theirs)).toMatchObject([{ kind: 'row-day', base: 'Lower', theirs: 'Upper' }])
})

test('a week that comes in has the number it has in the template', () => {
  const theirs = planBody({
    Lower: [planRow('squat', ['4x5', '3x3', '@8']), planRow('thrust', ['3x8', '2x2', null])],
    Upper: [planRow('bench', ['4x6', '2x2', null])],
  })
  expect(told(theirs)).toMatchObject([{ kind: 'week-add', week: 2, exercise: '', day: '' }])
})
