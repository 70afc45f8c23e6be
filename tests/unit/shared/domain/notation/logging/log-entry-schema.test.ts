import { expect, it } from 'vitest'
import { logEntrySchema } from '../../../../../../src/shared/domain/notation/logging/log-entry-schema'
import { parseLogEntry } from '../../../../../../src/shared/domain/notation/logging/parse-log-entry'

it.each([
  '100x5@8 !knee 3 // slow',
  'L24x10 R24x8',
  'bw-15x8 2RIR',
  '20m 80kg fail',
  '=',
  'x',
  '100x5 foo',
  '',
])('takes what was read from %s', (typed) => {
  const entry = parseLogEntry(typed, { unit: 'lb' })
  expect(logEntrySchema.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry)
})

it('refuses what no entry can mean', () => {
  const entry = parseLogEntry('100x5', { unit: 'kg' })
  expect(logEntrySchema.safeParse({ ...entry, extra: 1 }).success).toBe(false)
  expect(
    logEntrySchema.safeParse({ ...entry, sets: [{ kind: 'done', ordinal: 0, side: 'both' }] })
      .success,
  ).toBe(false)
})
