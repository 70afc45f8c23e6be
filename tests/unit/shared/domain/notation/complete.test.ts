import { describe, expect, it } from 'vitest'
import { completePrescription } from '../../../../../src/shared/domain/notation/complete'
import { parsePrescription } from '../../../../../src/shared/domain/notation/parse'

const last = parsePrescription('4x8 @7 3010 r2:00')

describe('the ghost behind what is being typed', () => {
  it('offers the whole of last time in an empty cell', () => {
    expect(completePrescription('', last)).toBe('4x8 @7 3010 r2:00')
  })

  it('goes on where the typing follows last time', () => {
    expect(completePrescription('4x8 @', last)).toBe('7 3010 r2:00')
  })

  it('offers what the same sets and reps leave open', () => {
    expect(completePrescription('4x8 @8', last)).toBe(' 3010 r2:00')
  })

  it('offers no effort meant for other sets and reps', () => {
    expect(completePrescription('5x5', last)).toBe(' 3010 r2:00')
  })

  it('stays silent behind a note or a half-typed word', () => {
    expect(completePrescription('5x5 // slow', last)).toBe('')
    expect(completePrescription('5x5 tem', last)).toBe('')
  })
})
