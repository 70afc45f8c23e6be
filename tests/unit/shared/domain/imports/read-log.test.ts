import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTrainingLog } from '../../../../../src/shared/domain/imports/read-log'
import { refusalOf } from '../../../../support/outcome'
import {
  accountFor,
  hevyTable,
  onlySet,
  readLog,
  setsOf,
  strongTable,
  tableOf,
  today,
  told,
} from '../../../../support/training-logs'

test('sessions stand oldest first, however the file is sorted', () => {
  const log = readLog(
    hevyTable([
      { title: 'Third', start_time: '4 May 2026, 17:30' },
      { title: 'Second', start_time: '2 May 2026, 17:30' },
      { title: 'First', start_time: '2 May 2026, 07:30' },
    ]),
  )
  expect(log.sessions.map(({ title }) => title)).toEqual(['First', 'Second', 'Third'])
})

test('the same log read from the phone and from the website is the same log', () => {
  const phone = hevyTable([
    { start_time: '4 May 2026, 17:30', end_time: '4 May 2026, 18:35', exercise_notes: 'a\\nb' },
  ])
  const website = hevyTable([
    {
      start_time: 'May 4, 2026, 5:30\u202fPM',
      end_time: 'May 4, 2026, 6:35\u202fPM',
      exercise_notes: 'a\nb',
    },
  ])
  expect(readLog(website).sessions).toEqual(readLog(phone).sessions)
})

test('31 February is left out with its reason; the rest of the file is read', () => {
  const log = readLog(
    hevyTable([
      { start_time: '31 Feb 2026, 07:00' },
      { start_time: '28 Feb 2026, 07:00', end_time: '28 Feb 2026, 08:00' },
    ]),
  )
  expect(told(log)).toEqual(['2 left-out: There is no such day: "31 Feb 2026, 07:00".'])
  expect([log.rowsRead, log.rowsImported, log.sessions.length]).toEqual([2, 1, 1])
})

test('rows that were cut off or lost a quotation mark are left out', () => {
  const table = hevyTable([{}, { set_index: '1' }, { set_index: '2' }])
  const [first, second, third] = table.rows
  if (!first || !second || !third) throw new Error('no rows')
  const log = readLog({
    header: table.header,
    rows: [
      first,
      { ...second, cells: second.cells.slice(0, 10) },
      { ...third, cells: [...third.cells, 'x', ''] },
      { row: 5, cells: [], damage: 'open-quote' },
      { row: 6, cells: [], damage: 'huge-cell' },
    ],
  })
  expect(told(log)).toEqual([
    '3 left-out: This row has 4 cells less than the header. It may be cut off.',
    '4 left-out: This row has 2 cells more than the header. A quotation mark or separator is probably wrong.',
    '5 left-out: The file ends inside a quotation mark, so this row is cut off. It may have been copied incompletely.',
    '6 left-out: One cell of this row holds more than 64 KB of text.',
  ])
  expect(setsOf(log)).toHaveLength(1)
})

test('empty cells behind the last column do no harm', () => {
  const table = hevyTable([{}])
  const rows = table.rows.map((line) => ({ ...line, cells: [...line.cells, '', ' '] }))
  expect(told(readLog({ header: table.header, rows }))).toEqual([])
})

test('days in figures that prove no order are a question, and the answer is obeyed', () => {
  const table = hevyTable([{ start_time: '03/04/2026 10:00', end_time: '' }])
  expect(readLog(table).dayOrder).toBe('ask')
  const answered = readLog(table, { dayOrder: 'month-first' })
  expect([answered.dayOrder, answered.sessions[0]?.day]).toEqual(['certain', '2026-03-04'])
  expect(readLog(table, { dayOrder: 'day-first' }).sessions[0]?.day).toBe('2026-04-03')
})

test('a file without unit asks, and read again with the answer it has it everywhere', () => {
  const table = strongTable([{ Weight: '80' }, { 'Set Order': '2', Weight: '0' }])
  const asked = readLog(table)
  expect(asked.unit).toBe('ask')
  expect(asked.exerciseNames[0]?.heaviest).toEqual({ milli: 80_000, unit: 'ask' })
  const answered = readLog(table, { unit: 'lb' })
  expect(setsOf(answered).map(({ load }) => load?.unit)).toEqual(['lb', 'lb'])
  expect(answered.sessions.map(({ key }) => key)).toEqual(asked.sessions.map(({ key }) => key))
})

test('loads the app converted are put back and said once for the file', () => {
  const header = hevyTable([]).header.map((name) => name.replace('weight_kg', 'weight_lbs'))
  const [line] = hevyTable([{ weight_kg: '44.09245243697551' }]).rows
  const log = readLog(tableOf(header, [line?.cells ?? []]))
  expect(onlySet(log).load).toEqual({ milli: 20_000, unit: 'kg' })
  expect(log.notices.map(({ key }) => key)).toEqual(['imports.restoredLoads'])
  expect(log.problems).toEqual([])
})

test('a header without sets, or another kind of file, is refused', () => {
  expect(refusalOf(readTrainingLog(hevyTable([]), { today }))).toBe(
    'This file has a header but no sets. Nothing was imported.',
  )
  expect(refusalOf(readTrainingLog(tableOf(['a', 'b'], [['1', '2']]), { today }))).toContain(
    'not a Hevy or Strong export',
  )
})

test('progress is reported while a long file is read', () => {
  const heard: number[] = []
  const rows = Array.from({ length: 4100 }, (_, index) => ({ set_index: String(index % 9) }))
  readLog(hevyTable(rows), { onRows: (count) => heard.push(count) })
  expect(heard).toEqual([0, 2000, 4000])
})

const cell = fc.oneof(
  fc.constantFrom('', '0', '1', '2', '80', '62,5', '1,250', 'abc', '-5', '1e9', 'W', 'Note'),
  fc.constantFrom('Rest Timer', 'warmup', 'kg', 'st', "'=1+1", '44.09245243697551', '12.5 lb'),
  fc.constantFrom('4 May 2026, 17:30', '31 Feb 2026, 07:00', '03/04/2026', 'Squat (Barbell)'),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

test.each([
  ['Hevy', hevyTable([{}])],
  ['Strong', strongTable([{}])],
])(
  'whatever stands in the cells of a %s file, each row is imported or listed, once',
  (_app, table) => {
    const good = table.rows[0]?.cells ?? []
    const change = fc.array(fc.tuple(fc.nat({ max: good.length - 1 }), cell), { maxLength: 4 })
    const rows = fc.array(change, { minLength: 1, maxLength: 25 }).map((changes) =>
      changes.map((list) => {
        const cells = [...good]
        for (const [at, text] of list) cells[at] = text
        return cells
      }),
    )
    fc.assert(
      fc.property(rows, (lines) => {
        const log = readLog(tableOf(table.header, lines))
        const { imported, leftOut } = accountFor(log)
        const all = [...imported, ...leftOut].toSorted((a, b) => a - b)
        expect(all).toEqual(lines.map((_, index) => index + 2))
        expect([log.rowsRead, log.rowsImported]).toEqual([lines.length, imported.length])
        const listed = log.problems.filter(({ kind }) => kind !== 'left-out')
        expect(listed.filter(({ row }) => leftOut.includes(row))).toEqual([])
        expect(() => told(log)).not.toThrow()
      }),
      { seed: 42, numRuns: 400 },
    )
  },
)

test('no unit is ever made up: a load without one stays a question', () => {
  const weight = fc.constantFrom('0', '60', '62.5', '44.09245243697551', '-20', '')
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 12 }), (weights) => {
      const rows = weights.map((Weight, index) => ({ Weight, 'Set Order': String(index + 1) }))
      const log = readLog(strongTable(rows))
      const loaded = setsOf(log).filter(({ load }) => load !== null && load.milli !== 0)
      expect(log.unit).toBe(loaded.length > 0 ? 'ask' : 'kg')
      expect(loaded.every(({ load }) => load?.unit === 'ask')).toBe(true)
    }),
    { seed: 5 },
  )
})
