import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readImport } from '../../../src/main/files/import-reader'
import type { ImportedLog } from '../../../src/shared/domain/imports/training-log'
import { computingMs } from '../../support/computing-time'
import { accepted, refusalOf, say } from '../../support/outcome'
import {
  accountFor,
  csvOf,
  type HevyCells,
  hevyTable,
  setsOf,
  strongTable,
  today,
  told,
} from '../../support/training-logs'

const read = (text: string) => accepted(readImport(Buffer.from(text), { today }))

test('a Hevy export of the phone: newest first, CRLF, translated months, written-out line breaks', () => {
  const file = [
    'title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,set_type,weight_kg,reps,distance_km,duration_seconds,rpe',
    '"Unterkörper","3 Sept. 2025, 07:48","3 Sept. 2025, 08:53","","Hip Thrust (Maschine)",,"Polster höher.\\nMehr Druck",0,"warmup",40,10,,0,6',
    '"Unterkörper","3 Sept. 2025, 07:48","3 Sept. 2025, 08:53","","Hip Thrust (Maschine)",,"Polster höher.\\nMehr Druck",1,"normal",82.5,12,,0,8.5',
    '"Unterkörper","27 Aug. 2025, 07:40","27 Aug. 2025, 08:41","","Klimmzug",,"",0,"normal",,8,,,',
  ].join('\r\n')
  const log = read(file)
  expect(log.sessions.map(({ day, minutes }) => [day, minutes])).toEqual([
    ['2025-08-27', 61],
    ['2025-09-03', 65],
  ])
  expect(log.sessions[1]?.exercises[0]).toMatchObject({ note: 'Polster höher.\nMehr Druck' })
  expect(setsOf(log).map(({ load, reps, rpe }) => [load?.milli, reps, rpe])).toEqual([
    [undefined, 8, null],
    [40_000, 10, null],
    [82_500, 12, 8500],
  ])
})

test('a Strong export with rest timers and real line breaks: what is no set is listed', () => {
  const file = [
    'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
    '2025-08-03 1:04:33\u202fPM,"Midday",45m,"Squat (Barbell)",W,40.0,5.0,0,0.0,"belt\nfrom 100","slept well",',
    '2025-08-03 1:04:33\u202fPM,"Midday",45m,"Squat (Barbell)",Rest Timer,0,0.0,0,120.0,,,',
    '2025-08-03 1:04:33\u202fPM,"Midday",45m,"Squat (Barbell)",1,80.0,5.0,0,0.0,,,8',
  ].join('\n')
  const log = read(file)
  expect([log.format, log.unit, log.rowsRead, log.rowsImported]).toEqual(['strong', 'ask', 3, 2])
  expect(told(log)).toEqual(['3 left-out: A rest timer, not a set.'])
  expect(log.sessions[0]).toMatchObject({
    startTime: '13:04',
    note: 'slept well',
    exercises: [{ note: 'belt\nfrom 100' }],
  })
})

test('the same log in UTF-16 with semicolons and decimal commas is the same log', () => {
  const point = hevyTable([{ weight_kg: '62.5', rpe: '8.5' }])
  const comma = hevyTable([{ weight_kg: '62,5', rpe: '8,5' }])
  const wide = Buffer.from(`\ufeff${csvOf(comma, ';')}`, 'utf16le')
  expect(accepted(readImport(wide, { today }))).toEqual(read(csvOf(point)))
})

test('a truncated file: the sets before the tear are read and the torn row is listed', () => {
  const text = csvOf(hevyTable([{}, { set_index: '1' }, { set_index: '2' }]))
  const log = read(text.slice(0, text.lastIndexOf('Hip Thrust') + 5))
  expect(accountFor(log)).toEqual({ imported: [2, 3], leftOut: [4] })
  expect(told(log)[0]).toContain('inside a quotation mark')
  const unquoted = csvOf(hevyTable([{}, { set_index: '1' }])).replaceAll('"', '')
  const bare = read(unquoted.replaceAll(', ', ' ').slice(0, -12))
  expect(accountFor(bare)).toEqual({ imported: [2], leftOut: [3] })
})

test('a file that is no log is refused and says what it is', () => {
  expect(refusalOf(readImport(Buffer.from('name,email\nAnn,a@b.c\n'), { today }))).toContain(
    'Its columns begin with: name, email',
  )
  expect(refusalOf(readImport(new Uint8Array(), { today }))).toContain('empty')
})

function manySets(change: (at: number) => HevyCells): Buffer {
  const rows = Array.from({ length: 60_000 }, (_, at) => ({
    set_index: String(at % 9),
    ...change(at),
  }))
  return Buffer.from(csvOf(hevyTable(rows)))
}

/** A log of three years: 300 sessions of 24 sets, newest first. */
function threeYears(): string {
  const rows = Array.from({ length: 7200 }, (_, index): HevyCells => {
    const session = Math.floor(index / 24)
    const start = new Date(Date.UTC(2026, 3, 30, 17, 30) - session * 3 * 86_400_000)
    const day = `${start.getUTCDate()} ${start.toLocaleString('en', { month: 'short', timeZone: 'UTC' })} ${start.getUTCFullYear()}`
    const lift = Math.floor((index % 24) / 4)
    return {
      title: `Block ${session % 7}`,
      start_time: `${day}, 17:30`,
      end_time: `${day}, 18:45`,
      exercise_title: `Lift ${lift} (Barbell)`,
      exercise_notes: lift === 2 ? 'first set slow\\nthen fine' : '',
      set_index: String(index % 4),
      set_type: index % 4 === 0 ? 'warmup' : 'normal',
      weight_kg: String(40 + (index % 4) * 20 + (session % 9) * 2.5),
      reps: String(5 + (index % 5)),
      rpe: '8.5',
    }
  })
  return csvOf(hevyTable(rows))
}

test('three years of training are read well below the time a preview may take', () => {
  const bytes = Buffer.from(threeYears())
  readImport(bytes, { today })
  const began = computingMs()
  const log = accepted(readImport(bytes, { today }))
  const took = computingMs() - began
  expect([log.sessions.length, log.rowsRead, log.rowsImported]).toEqual([300, 7200, 7200])
  // About 100 ms on two cores; the generous bound keeps a busy machine from crying wolf.
  expect(took).toBeLessThan(1500)
})

const SEEDS = [
  csvOf(
    hevyTable([
      { set_type: 'warmup', weight_kg: '40', rpe: '6' },
      { set_index: '1', exercise_notes: 'a "quoted" note,\nof two lines' },
      { set_index: '2', weight_kg: '62,5', superset_id: '0' },
      { title: 'Upper', start_time: '6 May 2026, 07:00', end_time: '6 May 2026, 08:00' },
    ]),
  ),
  csvOf(
    strongTable([
      { 'Set Order': 'W' },
      { 'Set Order': 'Rest Timer', Weight: '0', Reps: '0', Seconds: '90' },
      { 'Set Order': '1', Notes: '=belt' },
      { 'Exercise Name': 'Plank', Weight: '0', Reps: '0', Seconds: '60' },
    ]),
    ';',
  ),
] as const

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 30 }),
  put: fc.oneof(
    fc.constantFrom('"', '""', ',', ';', '\n', '\r\n', '\t', "'=", '\0', '\ufeff', '\u202e', '1e9'),
    fc.constantFrom('31 Feb 2026', '03/04/2026', '-5', '44.09245243697551', '1,250', 'kg', 'st'),
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constant(''),
  ),
})
const encoding = fc.constantFrom<BufferEncoding>('utf8', 'utf16le', 'latin1')

function mutate(
  seed: string,
  changes: readonly { at: number; cut: number; put: string }[],
): string {
  return changes.reduce((text, { at, cut, put }) => {
    const from = Math.floor(at * text.length)
    return text.slice(0, from) + put + text.slice(from + cut)
  }, seed)
}

function expectHonest(log: ImportedLog): void {
  const { imported, leftOut } = accountFor(log)
  expect(imported.length + leftOut.length).toBe(log.rowsRead)
  expect(new Set([...imported, ...leftOut]).size).toBe(log.rowsRead)
  expect(log.rowsImported).toBe(imported.length)
  const open = setsOf(log).some(({ load }) => load?.unit === 'ask')
  expect(log.unit === 'ask').toBe(open)
  for (const reason of [...log.problems.map((problem) => problem.reason), ...log.notices]) {
    expect(say(reason)).not.toBe('')
  }
}

test('1,000 damaged files: a full preview that accounts for every row, or a refusal in words', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SEEDS),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      encoding,
      (seed, changes, code) => {
        const began = computingMs()
        const outcome = readImport(Buffer.from(mutate(seed, changes), code), { today })
        expect(computingMs() - began).toBeLessThan(2000)
        if (outcome.ok) expectHonest(outcome.value)
        else expect(say(outcome.error)).not.toBe('')
      },
    ),
    { seed: 20_260_520, numRuns: 1000 },
  )
})

test('random bytes are refused or read, never thrown over', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const outcome = readImport(bytes, { today })
      if (!outcome.ok) expect(say(outcome.error)).not.toBe('')
    }),
    { seed: 8, numRuns: 500 },
  )
})

test.each([
  ['20 MB of commas', () => Buffer.alloc(20 * 1024 * 1024, ',')],
  ['20 MB of line breaks', () => Buffer.alloc(20 * 1024 * 1024, '\n')],
  ['20 MB of quotation marks', () => Buffer.alloc(20 * 1024 * 1024 - 1, '"')],
  ['one cell of 20 MB', () => Buffer.from(`${SEEDS[0]}"${'x'.repeat(19 * 1024 * 1024)}`)],
  ['a header of a million columns', () => Buffer.from(`${'reps,'.repeat(1_000_000)}\n1\n`)],
  [
    'an open quotation mark in every line',
    () => Buffer.from(`${SEEDS[0]}${'a,"b\n'.repeat(99_999)}`),
  ],
  ['one session of 60,000 exercises', () => manySets((at) => ({ exercise_title: `Lift ${at}` }))],
  ['60,000 equal sets', () => manySets(() => ({}))],
  ['60,000 endings of one start', () => manySets((at) => ({ end_time: String(at) }))],
  [
    '60,000 turns of a circuit',
    () => manySets((at) => ({ exercise_title: `Lift ${(at >> 1) % 3}` })),
  ],
  [
    'two sessions torn into each other',
    () => manySets((at) => ({ title: `Day ${at % 2}`, set_index: '' })),
  ],
])('%s does not hang the reader', (_bomb, make) => {
  const bytes = make()
  const began = computingMs()
  const outcome = readImport(bytes, { today })
  expect(computingMs() - began).toBeLessThan(5000)
  if (outcome.ok) expectHonest(outcome.value)
  else expect(say(outcome.error)).not.toBe('')
})
