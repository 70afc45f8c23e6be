import fc from 'fast-check'
import { expect, test } from 'vitest'
import { effectiveWeeks } from '../../../../../src/shared/domain/notation/weeks/effective-weeks'
import { setsOfWeek, withSet } from '../../../../../src/shared/domain/programs/week-sets'

function week(text: string) {
  const [read] = effectiveWeeks([text], { unit: 'kg' })
  if (!read) throw new Error('no week')
  return read
}

const texts = (text: string) => setsOfWeek(week(text)).map((set) => set.text)

function typed(text: string, at: number, set: string) {
  const answer = withSet(week(text), { at, typed: set, unit: 'kg' })
  return answer.ok ? answer.value : answer.error.key
}

test('each working set says what is done in it; warm-ups, tempo and rest are left out', () => {
  expect(texts('3x5 @7/7.5/8 3010 r3:00')).toEqual(['5 @7', '5 @7.5', '5 @8'])
  expect(texts('5/3/1+ 75/85/95%TM')).toEqual(['5 75%TM', '3 85%TM', '1+ 95%TM'])
  expect(texts('wu 2x5 40%; top 1x3 @9, back 2x5 -12%')).toEqual(['3 @9', '5 -12%', '5 -12%'])
  expect(texts('3x30s')).toEqual(['30s', '30s', '30s'])
  expect(texts('myo 15+4x5 @9')).toEqual(['myo 15+4x5 @9'])
})

test('one set is changed by itself: reps, effort or load; what it does not state stays', () => {
  expect(typed('4x5 @7', 2, '@8')).toBe('4x5 @7/7/8/7')
  expect(typed('4x5 @7 r3:00', 3, '6')).toBe('5/5/5/6 @7 r3:00')
  expect(typed('4x5 100kg', 3, '105kg')).toBe('4x5 100/100/100/105kg')
  expect(typed('4x5 @7/7/8/7', 2, '@7')).toBe('4x5 @7')
  expect(typed('top 1x3 @9, back 3x5 -12%', 0, '2 @9.5')).toBe('top 1x2 @9.5, back 3x5 -12%')
})

test('a set is added behind the last one and taken out by clearing it', () => {
  expect(typed('3x5 @7', 3, '@8')).toBe('4x5 @7/7/7/8')
  expect(typed('4x5 @7/7/8/7', 2, '')).toBe('3x5 @7')
  expect(typed('1x5 @8, 3x5 -10%', 0, '')).toBe('3x5 -10%')
})

test('sets that are one piece of work are refused in words, and so is what was not understood', () => {
  expect(typed('EMOM 10 x3 75%', 0, 'wobbly')).toBe('programs.setUnread')
  expect(typed('myo 15+4x5 @9', 0, '12')).toBe('programs.setAsOne')
  expect(typed('4x5', 9, '5')).toBe('programs.setNoSets')
})

test('typing a set as it is changes nothing', () => {
  const shorthand = fc.constantFrom(
    '4x5 @7',
    '3x8 70%',
    '5/3/1+ 75/85/95%TM',
    '4x6 62.5kg',
    '3x30s',
    '4x20m 80kg',
    '3x10 bw',
  )
  fc.assert(
    fc.property(shorthand, fc.nat(2), (text, at) => {
      const set = setsOfWeek(week(text))[at]
      expect(typed(text, at, set?.text ?? '')).toBe(text)
    }),
    { seed: 20_261_122 },
  )
})
