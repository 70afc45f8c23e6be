import { describe, expect, it } from 'vitest'
import { withSuggestions } from '../../../../../../src/shared/domain/notation/lines/suggest'
import { parsePrescription } from '../../../../../../src/shared/domain/notation/parse'

const offered = (text: string) =>
  parsePrescription(text).unread.map((stretch) => stretch.suggestion)

describe('the one-key fix of a slip', () => {
  it.each([
    ['4x8 tmepo 3010', 'tempo'],
    ['4x8 restt 90s', 'rest'],
    ['4z8 @8', '4x8'],
    ['5x5 100gk', '100kg'],
    ['deloda', 'deload'],
    ['3x amrpa', '3x amrap'],
  ])('in %s is %s', (typed, fix) => {
    expect(offered(typed)).toEqual([fix])
  })

  it('is not offered for words that mean nothing here', () => {
    expect(offered('4x8 chest up')).toEqual([undefined])
  })

  it('is not offered where it would leave the line as unread as before', () => {
    const read = parsePrescription('4x8 tmepo')
    expect(withSuggestions(read, () => read).unread).toEqual(read.unread)
    expect(read.unread[0]?.suggestion).toBeUndefined()
  })

  it('is not looked for in a pasted page', () => {
    expect(offered(`4x8 tmepo 3010 // ${'x'.repeat(400)}`)).toEqual([undefined])
  })
})
