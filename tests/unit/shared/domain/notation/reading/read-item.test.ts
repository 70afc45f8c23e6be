import { describe, expect, it } from 'vitest'
import {
  readGear,
  readItemBehindScheme,
  readSaidItem,
} from '../../../../../../src/shared/domain/notation/reading/read-item'
import { groupOf } from '../../../../../support/shorthand'

describe('the items of a group', () => {
  it('say what they are by a word or a unit', () => {
    const fields = ['@8', '100kg', '@100', 't3010', 'r90', '2rir', '+1rep/wk', 'load 8'].map(
      (typed) => Object.keys(readSaidItem(typed, 0)?.value ?? {})[0],
    )
    expect(fields).toEqual(['effort', 'load', 'load', 'tempo', 'rest', 'effort', 'steps', 'load'])
  })

  it('may be bare only behind a scheme', () => {
    expect(readSaidItem('90s', 0)).toBeUndefined()
    expect(readItemBehindScheme('90s', 0)?.value).toEqual({ rest: { from: 90, to: 90 } })
    expect(readItemBehindScheme('x100', 0)?.value).toHaveProperty('load')
  })

  it('keep the word after a band as typed, unless it says something itself', () => {
    expect(readGear('band Red')('band red', 0)).toEqual({
      value: { gear: { kind: 'band', word: 'Red' } },
      to: 8,
    })
    expect(groupOf('3x15 band r60')).toMatchObject({ gear: { kind: 'band' }, rest: { to: 60 } })
    expect(groupOf('3x5 60kg chain 20kg')).toMatchObject({
      load: { amount: { value: 60_000 } },
      gear: { word: '20kg' },
    })
  })
})
