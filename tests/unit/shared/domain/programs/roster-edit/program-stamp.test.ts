import { expect, test } from 'vitest'
import { programStamp } from '../../../../../../src/shared/domain/programs/roster-edit/program-stamp'
import { oneRowProgram } from './one-row-program'

test('a stamp is the same for the same program and another after any edit', () => {
  const stamp = programStamp(oneRowProgram({ cells: ['3x5', null] }))
  expect(stamp).toMatch(/^[0-9a-f]{16}$/)
  expect(programStamp(oneRowProgram({ cells: ['3x5', null] }))).toBe(stamp)
  expect(programStamp(oneRowProgram({ cells: ['3x5', '@8'] }))).not.toBe(stamp)
  expect(programStamp({ ...oneRowProgram({ cells: ['3x5', null] }), name: 'Other' })).not.toBe(
    stamp,
  )
})
