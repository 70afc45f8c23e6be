import { expect, it } from 'vitest'
import {
  isUnread,
  ordered,
  reasonFor,
  rowOf,
  withoutTrailingBlanks,
} from '../../../../../../src/shared/domain/notation/pasting/row-of-line'
import { tabLines } from '../../../../../../src/shared/domain/notation/pasting/tab-lines'

const reader = () => ({ order: 'sets-first', verdicts: new Map<string, boolean>() }) as const

it('reads a line into label, exercise and weeks', () => {
  const [line] = tabLines('A1\tSquat\t4x8 @7\t@8\t')
  if (!line) throw new Error('no line')
  expect(rowOf(line, undefined, reader())).toMatchObject({
    label: 'A1',
    exercise: 'Squat',
    cells: ['4x8 @7', '@8'],
    needsLook: false,
  })
})

it('reads like cells once', () => {
  const once = reader()
  expect(isUnread('3x8 tmepo', once)).toBe(true)
  expect(once.verdicts.get('3x8 tmepo')).toBe(true)
  expect(isUnread('3x8', once)).toBe(false)
})

it('names the first reason for a look, turns pairs and drops empty weeks at the end', () => {
  expect(reasonFor('', ['3x8'], reader())).toBe('no-exercise')
  expect(reasonFor('Squat', [], reader())).toBe('no-plan')
  expect(ordered('8x3', { ...reader(), order: 'reps-first' })).toBe('3x8')
  expect(withoutTrailingBlanks(['3x8', '', '@8', '', ''])).toEqual(['3x8', '', '@8'])
})
