import { expect, test } from 'vitest'
import { allExercises } from '../../../../../src/main/api/exercises'
import {
  NO_FILTER,
  prepareFinding,
} from '../../../../../src/renderer/features/exercises/list/find-exercises'

const noRows = {
  read: {
    exercises: { aliases: () => [], ownMuscles: () => [], own: () => [], edits: () => [] },
  },
} as never // as: only these reads are asked
const cards = allExercises(noRows)
const find = prepareFinding(cards)
const ids = (typed: string, change: Partial<typeof NO_FILTER> = {}) =>
  find(typed, { ...NO_FILTER, ...change }).flatMap((group) => group.cards.map(({ id }) => id))

test('filters narrow what is typed: pattern, muscle, equipment, and what a client may do', () => {
  expect(ids('hip thrust')[0]).toBe('hip-thrust-barbell')
  expect(ids('', { pattern: 'squat' }).length).toBeLessThan(cards.length)
  expect(ids('squat', { equipment: 'kettlebell' })).not.toContain('back-squat')
  expect(ids('', { muscle: 'calves' })).toContain('calf-raise-standing')
  const unsafe = new Map([['hip-thrust-barbell', ['hernia']]])
  expect(ids('hip thrust', { unsafe })).not.toContain('hip-thrust-barbell')
})

test('while nothing is typed every exercise stands under its pattern', () => {
  expect(ids('').length).toBe(cards.length)
})

test('an answer to a keystroke is there within a frame', () => {
  const typed = ['h', 'hi', 'hip', 'hip t', 'hip thr', 'sqaut', 'rdl', 'single leg']
  for (const text of typed) ids(text)
  const times = typed.map((text) => {
    const start = performance.now()
    ids(text)
    return performance.now() - start
  })
  // Best of the eight, so that a busy machine does not decide; the bench prints all of them.
  expect(Math.min(...times)).toBeLessThan(16)
})
