import { expect, it } from 'vitest'
import { inUnit } from '../../../../../../src/shared/domain/notation/lines/client-unit'
import { parsePrescription } from '../../../../../../src/shared/domain/notation/parse'

it('gives the client’s unit to loads and steps typed without one, in every week', () => {
  const pounds = inUnit(parsePrescription('5x3 @100 | @105'), 'lb')
  expect(pounds.groups[0]?.load).toMatchObject({ unit: 'lb' })
  expect(pounds.laterWeeks[0]?.groups[0]?.load).toMatchObject({ unit: 'lb' })
  expect(inUnit(parsePrescription('3x8 bw+10 +2.5/wk'), 'kg').groups[0]).toMatchObject({
    load: { added: { milli: 10_000, unit: 'kg' } },
    steps: [{ unit: 'kg' }],
  })
})

it('leaves typed units alone', () => {
  const typed = parsePrescription('5x3 100kg +1rep/wk')
  expect(inUnit(typed, 'lb')).toEqual(typed)
})
