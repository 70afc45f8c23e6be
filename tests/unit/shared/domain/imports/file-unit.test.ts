import { expect, test } from 'vitest'
import { settleUnit } from '../../../../../src/shared/domain/imports/file-unit'
import { readStrongRow } from '../../../../../src/shared/domain/imports/read-strong'
import { recogniseLog } from '../../../../../src/shared/domain/imports/recognise'
import { startReading } from '../../../../../src/shared/domain/imports/start-reading'
import type { LoadUnit } from '../../../../../src/shared/domain/units/load'
import { accepted, say } from '../../../../support/outcome'
import { strongTable } from '../../../../support/training-logs'

function settle(weights: readonly string[], unit?: LoadUnit) {
  const table = strongTable(weights.map((Weight) => ({ Weight })))
  const { columns } = accepted(recogniseLog(table.header))
  const reading = startReading(table, columns, { unit, dayOrder: 'day-first' })
  return settleUnit(
    table.rows.map((line) => accepted(readStrongRow(line, reading))),
    reading,
  )
}

test('a file that names no unit is a question as soon as one load is not 0', () => {
  expect(settle(['0', '80'])).toMatchObject({ unit: 'ask', hint: null })
  expect(settle(['0', '-20']).unit).toBe('ask')
})

test('the answer of the coach settles every load of the file', () => {
  const { unit, rows } = settle(['0', '80'], 'lb')
  expect(unit).toBe('lb')
  expect(rows.map(({ set }) => set?.load)).toEqual([
    { milli: 0, unit: 'lb' },
    { milli: 80_000, unit: 'lb' },
  ])
})

test('a file of nothing but bodyweight sets asks nothing', () => {
  const { unit, rows } = settle(['0', '', '0.0'])
  expect(unit).toBe('kg')
  expect(rows.map(({ set }) => set?.load ?? null)).toEqual([
    { milli: 0, unit: 'kg' },
    null,
    { milli: 0, unit: 'kg' },
  ])
})

test('decimals that give the unit away become a hint, never an answer', () => {
  const pounds = settle(['44.09245243697551', '100'])
  expect(pounds.unit).toBe('ask')
  expect(pounds.hint?.unit).toBe('lb')
  expect(pounds.hint && say(pounds.hint.reason)).toBe(
    'One load (44.09245243697551) is a round number of kilograms if the file is in pounds.',
  )
  const kilograms = settle(['20.41165665', '61.23496995'])
  expect(kilograms.hint && say(kilograms.hint.reason)).toBe(
    '2 loads, such as 20.41165665, are round numbers of pounds if the file is in kilograms.',
  )
})

test('decimals that point both ways give no hint', () => {
  expect(settle(['44.09245243697551', '20.41165665']).hint).toBeNull()
})
