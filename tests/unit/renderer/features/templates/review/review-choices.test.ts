import { expect, test } from 'vitest'
import {
  AS_PROPOSED,
  isChosen,
  isTaken,
  takeAll,
  takenOf,
  turnChange,
  turnProgram,
} from '../../../../../../src/renderer/features/templates/review/review-choices'
import { reviewed, reviewedChange } from './reviewed'

const clean = reviewedChange('cell squat w2')
const conflict = reviewedChange('cell squat w3', { isConflict: true })
const past = reviewedChange('cell squat w1', { isPast: true })
const locked = reviewedChange('day-remove upper', { isLocked: true })
const dana = reviewed('Dana Cruz', [clean, conflict, past, locked])

test('proposed is what only the template changed, in programs that run', () => {
  expect(takenOf(dana, AS_PROPOSED)).toEqual([clean.id])
  expect(isChosen(dana, AS_PROPOSED)).toBe(true)
  expect(isChosen({ ...dana, isActive: false }, AS_PROPOSED)).toBe(false)
  expect(isChosen({ ...dana, isKnown: false }, AS_PROPOSED)).toBe(false)
})

test('all may be taken but what trained sessions stand on; none means none; both leave other programs alone', () => {
  const ewa = reviewed('Ewa Nowak', [clean, conflict])
  const all = takeAll(AS_PROPOSED, dana, true)
  expect(takenOf(dana, all)).toEqual([clean.id, conflict.id, past.id])
  expect(takenOf(ewa, all)).toEqual([clean.id])
  expect(takenOf(dana, takeAll(all, dana, false))).toEqual([])
})

test('a decision is turned over and back', () => {
  const once = turnChange(AS_PROPOSED, dana, conflict)
  expect(isTaken(dana, conflict, once)).toBe(true)
  expect(turnChange(once, dana, conflict)).toEqual(AS_PROPOSED)
  expect(turnChange(AS_PROPOSED, dana, locked)).toEqual(AS_PROPOSED)
  const without = turnProgram(AS_PROPOSED, dana)
  expect(isChosen(dana, without)).toBe(false)
  expect(turnProgram(without, dana)).toEqual(AS_PROPOSED)
})
