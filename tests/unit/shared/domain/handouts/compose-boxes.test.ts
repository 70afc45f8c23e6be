import { expect, test } from 'vitest'
import { composeBoxes } from '../../../../../src/shared/domain/handouts/compose-boxes'
import type {
  CardExercise,
  DoneSet,
} from '../../../../../src/shared/domain/handouts/session-card-request'
import { sayEnglish } from '../../../../../src/shared/messages/say'
import { exercise } from '../../../../support/session-card-request'

function boxes(change: Partial<CardExercise>, done: readonly DoneSet[] = [], notDone = '') {
  const request = { exercise: exercise(change), unit: 'kg', sets: 3, done, notDone } as const
  return composeBoxes(request, sayEnglish)
}

test('a loaded lift asks for load and reps, once per set', () => {
  expect(boxes({})).toEqual({ fields: [['kg'], ['reps']], rows: Array(3).fill(['', '']) })
})

test('a loaded lift per side shares the reps box between left and right', () => {
  expect(boxes({ isPerSide: true }).fields).toEqual([['kg'], ['L', 'R']])
})

test('a hold per side has a box for each side', () => {
  const hold = boxes({ takesLoad: false, isPerSide: true, counts: 'seconds' })
  expect(hold.fields).toEqual([['L s'], ['R s']])
})

test('push-ups ask for reps only, a carry for load and metres', () => {
  expect(boxes({ takesLoad: false }).fields).toEqual([['reps']])
  expect(boxes({ counts: 'metres' }).fields).toEqual([['kg'], ['m']])
  expect(boxes({ takesLoad: false, counts: 'minutes' }).fields).toEqual([['min']])
  expect(boxes({ takesLoad: false, counts: 'calories' }).fields).toEqual([['cal']])
})

test('sets that are done stand in their boxes, one amount counts for both sides', () => {
  const done = [
    { load: '14', amounts: ['8', '7'] },
    { load: '14', amounts: ['8'] },
  ]
  expect(boxes({ isPerSide: true }, done, '–').rows).toEqual([
    ['14', '8', '7'],
    ['14', '8', '8'],
    ['–', '–', '–'],
  ])
})

test('a set more than planned gets its box', () => {
  const done = Array.from({ length: 4 }, () => ({ load: '50', amounts: ['6'] }))
  expect(boxes({}, done).rows).toHaveLength(4)
})
