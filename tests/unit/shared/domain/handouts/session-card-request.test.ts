import { expect, test } from 'vitest'
import { USUAL_CARD } from '../../../../../src/shared/domain/handouts/session-card-request'

test('the usual card is A4 with four weeks around the current one, in shorthand', () => {
  expect(USUAL_CARD).toMatchObject({
    paper: 'A4',
    weeksShown: 4,
    firstWeek: null,
    wording: 'shorthand',
  })
})
