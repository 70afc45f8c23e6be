import { describe, expect, it } from 'vitest'
import { parsePrescription } from '../../../../../../src/shared/domain/notation/parse'
import {
  FILLERS,
  VOCABULARY,
  WORDS,
} from '../../../../../../src/shared/domain/notation/reading/words'

describe('the words of the shorthand', () => {
  it('are lower case, as folded text is', () => {
    const all = [...Object.values(WORDS), FILLERS, ...VOCABULARY].join('')
    expect(all).toBe(all.toLowerCase())
  })

  it.each(['rest', 'descanso', 'repos', 'recovery', 'r'])('name a rest: %s', (word) => {
    expect(parsePrescription(`3x8 ${word} 90s`).groups[0]?.rest).toEqual({ from: 90, to: 90 })
  })

  it.each(FILLERS.split('|'))(
    '“%s” before a load adds nothing, and is kept where none follows',
    (word) => {
      expect(parsePrescription(`3x8 ${word} 60kg`)).toMatchObject({
        unread: [],
        groups: [{ load: {} }],
      })
      expect(parsePrescription(`3x8 ${word}`).unread).toMatchObject([{ text: word }])
    },
  )
})
