import { expect, test } from 'vitest'
import { cellAt, tell } from '../../../../../src/shared/domain/imports/log-row'
import { recogniseLog } from '../../../../../src/shared/domain/imports/recognise'
import { startReading } from '../../../../../src/shared/domain/imports/start-reading'
import { message } from '../../../../../src/shared/kernel/words'
import { accepted } from '../../../../support/outcome'
import { hevyTable } from '../../../../support/training-logs'

test('a column the file does not have, or a row that ends early, reads as blank', () => {
  expect(cellAt(['a', 'b'], 1)).toBe('b')
  expect(cellAt(['a', 'b'], undefined)).toBe('')
  expect(cellAt(['a', 'b'], 7)).toBe('')
})

test('what is told about a row is listed under its number', () => {
  const table = hevyTable([])
  const { columns } = accepted(recogniseLog(table.header))
  const reading = startReading(table, columns, { unit: undefined, dayOrder: 'day-first' })
  tell(reading, 12, { kind: 'changed', reason: message('imports.zeroReps') })
  expect(reading.problems).toEqual([
    { row: 12, kind: 'changed', reason: { key: 'imports.zeroReps' } },
  ])
})
