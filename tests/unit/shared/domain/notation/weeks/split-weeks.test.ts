import { expect, it } from 'vitest'
import { splitWeeks } from '../../../../../../src/shared/domain/notation/weeks/split-weeks'

it('splits a text over the week columns at | or ;;', () => {
  expect(splitWeeks('4x8 @7 3010 r2:00|@8|@9|2x8 @6')).toEqual([
    '4x8 @7 3010 r2:00',
    '@8',
    '@9',
    '2x8 @6',
  ])
  expect(splitWeeks('3x8 ;; off ;; =')).toEqual(['3x8', 'off', '='])
  expect(splitWeeks('wu 2x5; 3x8')).toEqual(['wu 2x5; 3x8'])
})

it('leaves an empty week to inherit', () => {
  expect(splitWeeks('3x8 | | @9')).toEqual(['3x8', '', '@9'])
  expect(splitWeeks('')).toEqual([''])
})

it('keeps the note with the first cell, and does not split within it', () => {
  expect(splitWeeks('3x8 | @9 // brace | breathe')).toEqual(['3x8 // brace | breathe', '@9'])
})
