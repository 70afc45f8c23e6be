import { expect, test } from 'vitest'
import {
  fitsEquipment,
  likeness,
  mayFit,
  toCandidate,
} from '../../../../../../src/shared/domain/imports/names/candidate'
import { nameWords } from '../../../../../../src/shared/domain/imports/names/name-words'

const bench = toCandidate({
  id: 'bench-press',
  name: 'Bench press',
  aliases: ['bench', 'bb bench'],
})
const curl = toCandidate({
  id: 'leg-curl-seated',
  name: 'Seated leg curl',
  aliases: ['seated leg curl machine'],
})

test('equipment named in one alias fits the lift named in another', () => {
  expect(fitsEquipment(nameWords('Bench Press (Barbell)'), bench)).toBe(true)
  expect(fitsEquipment(nameWords('Bench Press (Smith Machine)'), bench)).toBe(false)
  expect(fitsEquipment(nameWords('Bench Press'), bench)).toBe(false)
  expect(fitsEquipment(nameWords('Lying Leg Curl (Machine)'), curl)).toBe(false)
})

test('a name that says less may fit, one that says something else may not', () => {
  expect(mayFit(nameWords('Leg Curl'), curl)).toBe(true)
  expect(mayFit(nameWords('Lying Leg Curl'), curl)).toBe(false)
  expect(mayFit(nameWords('Bench Press (Dumbbell)'), bench)).toBe(false)
  expect(mayFit(nameWords('Incline Bench Press'), bench)).toBe(false)
})

test('equipment alone is no lift', () => {
  const swing = toCandidate({ id: 'swing', name: 'Kettlebell swing', aliases: ['kbs'] })
  expect(mayFit(nameWords('Kettlebell'), swing)).toBe(false)
  expect(fitsEquipment(nameWords('Kettlebell'), swing)).toBe(false)
})

test('likeness runs from 0 for nothing in common to 1 for the same words', () => {
  expect(likeness(nameWords('press, bench'), bench)).toBe(1)
  expect(likeness(nameWords('Plank'), bench)).toBe(0)
  expect(likeness(nameWords(''), bench)).toBe(0)
  const near = likeness(nameWords('Incline Bench Press'), bench)
  expect(near).toBeCloseTo(2 / 3, 9)
})
