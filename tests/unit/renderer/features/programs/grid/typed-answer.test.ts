import { expect, test } from 'vitest'
import { typedAnswer } from '../../../../../../src/renderer/features/programs/grid/typed-answer'
import { sheetOf } from '../../../../../../src/shared/domain/programs/program-sheet'
import { block, dana, row } from '../../../../../support/sheet-builders'

const squats = row('front-squat', ['3x6 70%', null])
const sheet = sheetOf(block([squats], 2), dana({ maxes: [] }))
const typed = (text: string) => typedAnswer(sheet, { rowId: squats.id }, text)

test('a max typed in the cell is of the lift that the percentages are of', () => {
  expect(typed('max 140')).toMatchObject({
    what: 'one-rep-max',
    liftId: 'back-squat',
    load: { milli: 140_000, unit: 'kg' },
  })
  expect(typed('tm 225lb')).toMatchObject({ what: 'training-max', load: { unit: 'lb' } })
  expect(typed('Mass: 82,5')).toMatchObject({ what: 'body-mass', load: { milli: 82_500 } })
})

test('shorthand is no answer, nor is a max without a load', () => {
  for (const text of ['3xmax', 'max', 'max soon', '4x5 100kg', 'tm'])
    expect(typed(text)).toBeUndefined()
})
