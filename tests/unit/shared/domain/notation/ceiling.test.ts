import { expect, it } from 'vitest'
import { CEILING } from '../../../../../src/shared/domain/notation/ceiling'
import { parsePrescription } from '../../../../../src/shared/domain/notation/parse'

it('reads a load up to the ceiling and keeps a slip beyond it as typed', () => {
  const most = CEILING.milli / 1000
  expect(parsePrescription(`5x5 ${most}kg`).unread).toEqual([])
  expect(parsePrescription('5x5 10000kg').unread).toMatchObject([{ text: '10000kg' }])
})

it('reads no more weeks than two years, and keeps the rest', () => {
  const read = parsePrescription(`3x8${'|@8'.repeat(CEILING.weeks + 3)}`)
  expect(read.laterWeeks).toHaveLength(CEILING.weeks)
  expect(read.unread).toMatchObject([{ text: '|@8|@8|@8' }])
})
