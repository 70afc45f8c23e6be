import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  blockReading,
  readBlock,
} from '../../../../../../src/shared/domain/notation/pasting/read-block'
import { computingMs } from '../../../../../support/computing-time'

const table = (...lines: readonly (readonly string[])[]) =>
  lines.map((cells) => cells.join('\t')).join('\r\n')

const shown = (text: string, options = {}) =>
  readBlock(text, options).rows.map(({ label, exercise, cells }) => [label, exercise, cells])

describe('a pasted block', () => {
  it('of a spreadsheet has its weeks in columns', () => {
    const text = table(
      ['Exercise', 'Week 1', 'Week 2', 'Week 3'],
      ['A1 Squat', '4x8 @7', '@8', ''],
      ['A2', 'Row', '3x10', '', '"3x12"'],
    )
    expect(readBlock(text)).toMatchObject({ layout: 'weeks-in-columns', read: 2, needLook: 0 })
    expect(shown(text)).toEqual([
      ['A1', 'Squat', ['4x8 @7', '@8']],
      ['A2', 'Row', ['3x10', '', '3x12']],
    ])
  })

  it('of a spreadsheet may have its weeks in rows, and says so', () => {
    const text = table(
      ['', 'Squat', 'A2 Bench'],
      ['Week 1', '4x8 @7', '3x10'],
      ['Week 3', 'deload', ''],
      ['Week 2', '@8', '3x12 tmepo'],
    )
    const block = readBlock(text)
    expect(block).toMatchObject({ layout: 'weeks-in-rows', read: 1, needLook: 1 })
    expect(shown(text)).toEqual([
      [undefined, 'Squat', ['4x8 @7', '@8', 'deload']],
      ['A2', 'Bench', ['3x10', '3x12 tmepo']],
    ])
    expect(block.lines.map(({ verdict }) => verdict)).toEqual(['head', 'read', 'read', 'look'])
  })

  it('is read the other way where the coach says so', () => {
    const text = table(['', 'Squat'], ['1', '4x8'], ['2', '@8'])
    expect(readBlock(text).layout).toBe('weeks-in-rows')
    expect(readBlock(text, { layout: 'weeks-in-columns' }).rows).toHaveLength(3)
  })

  it('may have sets, reps, load and the rest in columns of their own', () => {
    const text = table(
      ['#', 'Exercise', 'Sets', 'Reps', 'Load', 'RPE', 'Tempo', 'Rest', 'Notes'],
      ['A1', 'Squat', '4', '6-8', '80%', '8', '3010', '2:00', 'brace'],
      ['A2', 'Row', '3', '10', '60', '', '', '90s', ''],
      ['B', 'Plank', '3', '30s', '', '', '', '', ''],
    )
    expect(readBlock(text)).toMatchObject({ layout: 'columns', read: 3, needLook: 0 })
    expect(shown(text)).toEqual([
      ['A1', 'Squat', ['4x6-8 80% rpe 8 tempo 3010 rest 2:00 // brace']],
      ['A2', 'Row', ['3x10 load 60 rest 90s']],
      ['B', 'Plank', ['3x30s']],
    ])
  })

  it('of text has one exercise per line', () => {
    const block = readBlock('Squat 4x8 @7 | @8\n\nPlank 3x30s 90s\nmobility as you like')
    expect(block).toMatchObject({ layout: 'text', read: 2, needLook: 1 })
    expect(block.rows.map(({ line, exercise, cells }) => [line, exercise, cells])).toEqual([
      [1, 'Squat', ['4x8 @7', '@8']],
      [3, 'Plank', ['3x30s 90s']],
      [4, 'mobility as you like', []],
    ])
  })

  it('has headings of days, which are no rows', () => {
    const { rows, lines } = readBlock(
      'Day 1 – Lower\nSquat 4x8\nMonday\nBench 3x10\n## Pull\nRow 3x8',
    )
    expect(rows.map(({ day, exercise }) => [day, exercise])).toEqual([
      ['Day 1 – Lower', 'Squat'],
      ['Monday', 'Bench'],
      ['Pull', 'Row'],
    ])
    expect(lines.map(({ verdict }) => verdict)).toEqual([
      'day',
      'read',
      'day',
      'read',
      'day',
      'read',
    ])
  })

  it.each([
    'Squat 3 sets of 8 reps at 75,75,70kg',
    'Squat 3x6 8RPE 90s',
    'Squat: 3 × 8–10 @ RPE 8, rest 90 secs',
    'A1) Squat 8RPE 3x6',
    'Squat 5 x [4-5], 31x1, rest :120',
    'Squat 3x8 each leg, 2-3min',
  ])('in another program’s words is read: %s', (line) => {
    expect(readBlock(line)).toMatchObject({ read: 1, needLook: 0 })
  })

  it('says why a row needs a look', () => {
    const why = (text: string) => readBlock(text).rows[0]?.why
    expect(why('Squat 4x8 tmepo 3010')).toBe('unread')
    expect(why('4x8 @8')).toBe('no-exercise')
    expect(why('Squat')).toBe('no-plan')
    expect(why('Squat 4x8')).toBeUndefined()
  })

  it('turns pairs where a head says reps x sets or the coach does, and offers it where they look turned', () => {
    expect(shown('Exercise\tReps x Sets\nSquat\t8x3\nRow\t10-12 x 4 @8')).toEqual([
      [undefined, 'Squat', ['3x8']],
      [undefined, 'Row', ['4 x 10-12 @8']],
    ])
    const text = 'Squat 8x3\nRow 12x4'
    expect(readBlock(text)).toMatchObject({ order: 'sets-first', isOrderDoubtful: true })
    expect(shown(text, { order: 'reps-first' })).toEqual([
      [undefined, 'Squat', ['3x8']],
      [undefined, 'Row', ['4x12']],
    ])
    expect(readBlock('Squat 8x3\nRow 3x8').isOrderDoubtful).toBe(false)
  })
})

describe('whatever was pasted', () => {
  const joined = (texts: readonly string[]) => texts.join('\n').replace(/[\r\n]+/g, '\n')

  it('no line is lost', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('Week 1', '\t', '"', '4x8', 'Day 2', 'Exercise\tSets\tReps', 'W2\t', '""\t"'),
    )
    fc.assert(
      fc.property(fc.array(fc.array(part, { maxLength: 4 }), { maxLength: 6 }), (lines) => {
        const text = lines.map((parts) => parts.join('')).join('\n')
        const kept = joined(readBlock(text).lines.map((line) => line.text))
        const typed = joined(text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== ''))
        expect(kept.split('\n').filter((line) => line.trim() !== '')).toEqual(
          typed.split('\n').filter((line) => line.trim() !== ''),
        )
      }),
      { seed: 5, numRuns: 500 },
    )
  })

  const noise = Array.from({ length: 100_000 }, (_, at) => String.fromCharCode((at * 7919) % 256))

  it.each([
    [
      '10,000 lines',
      Array.from({ length: 10_000 }, (_, at) => `Lift ${at} ${at % 9}x8 @8`).join('\n'),
    ],
    [
      '10,000 lines of slips',
      Array.from({ length: 10_000 }, (_, at) => `L ${at} 3x8 tmepo ${at}`).join('\n'),
    ],
    ['100,000 characters on one line', `Squat ${'4x8 | '.repeat(16_000)}`],
    ['100,000 tabs', 'a\t'.repeat(50_000)],
    ['100,000 quotes', '"\t'.repeat(50_000)],
    ['quotes never closed', '"a\tb\n'.repeat(16_000)],
    ['binary', noise.join('')],
  ])('%s are read in short steps and kept', (_, text) => {
    const reading = blockReading(text)
    let longest = 0
    for (;;) {
      const started = computingMs()
      const step = reading.next()
      longest = Math.max(longest, computingMs() - started)
      if (step.done) {
        expect(step.value.lines.map((line) => line.text).join('').length).toBeGreaterThan(
          text.replace(/[\r\n]/g, '').trim().length * 0.9,
        )
        break
      }
    }
    // Computing time, which a busy computer does not stretch; a tenth of the bound is usual.
    expect(longest).toBeLessThan(500)
  })
})
