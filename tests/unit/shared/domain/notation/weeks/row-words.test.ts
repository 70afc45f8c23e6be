import { expect, it } from 'vitest'
import { parsePrescription } from '../../../../../../src/shared/domain/notation/parse'
import { rowOf } from '../../../../../../src/shared/domain/notation/weeks/row-words'

it('keeps label, goal and note until a week says otherwise', () => {
  const first = rowOf(undefined, parsePrescription('A1 3x8 #hyp // brace'))
  const second = rowOf(first, parsePrescription('@9'))
  expect(second.words).toEqual({ label: 'A1', goal: 'hypertrophy', note: 'brace' })
  expect(rowOf(second, parsePrescription('@9 // breathe')).words.note).toBe('breathe')
})

it('hands on as a note what was not understood', () => {
  const first = rowOf(undefined, parsePrescription('3x8 chest up'))
  expect(first.words.note).toBeUndefined()
  expect(rowOf(first, undefined).words.note).toBe('chest up')
})
