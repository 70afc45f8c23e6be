import { expect, it } from 'vitest'
import { unreadOf } from '../../../../../../src/shared/domain/notation/lines/unread'

it('lists what was not read in the order of the line, with the reason where there is one', () => {
  const left = {
    unknown: [
      { from: 12, to: 15 },
      { from: 0, to: 3 },
    ],
    saidTwice: [{ from: 4, to: 6 }],
    stepAndWeeks: [{ from: 7, to: 11 }],
  }
  expect(unreadOf('5x0 @9 +1/w foo', left)).toEqual([
    { from: 0, to: 3, text: '5x0', why: 'out-of-range' },
    { from: 4, to: 6, text: '@9', why: 'said-twice' },
    { from: 7, to: 11, text: '+1/w', why: 'step-and-weeks' },
    { from: 12, to: 15, text: 'foo' },
  ])
})
