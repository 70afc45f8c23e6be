import { expect, test } from 'vitest'
import {
  LONGEST_LINE,
  LONGEST_NOTE,
} from '../../../../../../src/shared/domain/imports/cells/clean-text'
import { takeLine, takeNote } from '../../../../../../src/shared/domain/imports/cells/take-text'
import { recogniseLog } from '../../../../../../src/shared/domain/imports/recognise'
import { startReading } from '../../../../../../src/shared/domain/imports/start-reading'
import { accepted, say } from '../../../../../support/outcome'
import { hevyTable } from '../../../../../support/training-logs'

function reading() {
  const table = hevyTable([])
  const { columns } = accepted(recogniseLog(table.header))
  return startReading(table, columns, { unit: undefined, dayOrder: 'day-first' })
}

test('a name of ordinary length is taken over without a word', () => {
  const at = { row: 2, reading: reading() }
  expect(takeLine(' Squat  (Barbell)', at)).toBe('Squat (Barbell)')
  expect(takeNote('slow\\ndown', at)).toBe('slow\ndown')
  expect(at.reading.problems).toEqual([])
})

test('a text beyond what a name or note may hold is cut, and the coach is told', () => {
  const at = { row: 5, reading: reading() }
  expect(takeLine('x'.repeat(LONGEST_LINE + 1), at)).toHaveLength(LONGEST_LINE)
  expect(takeNote('x'.repeat(LONGEST_NOTE + 1), at)).toHaveLength(LONGEST_NOTE)
  expect(at.reading.problems.map(({ row, kind, reason }) => [row, kind, say(reason)])).toEqual([
    [5, 'changed', 'A text was longer than 300 characters and was cut.'],
    [5, 'changed', 'A text was longer than 20000 characters and was cut.'],
  ])
})
