import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLogEntry } from '../../../../../../src/shared/domain/notation/logging/parse-log-entry'

const kg = (value: number) => ({ kind: 'absolute', load: { milli: value * 1000, unit: 'kg' } })
const entry = (text: string) => parseLogEntry(text, { unit: 'kg' })
const done = (ordinal: number, result: object) => ({
  kind: 'done',
  ordinal,
  side: 'both',
  ...result,
})
const rpe8 = { effort: { kind: 'rpe', value: 8 } }

describe('what is typed in the log', () => {
  it.each([
    ['102.5x5@8', [done(1, { load: kg(102.5), reps: 5, ...rpe8 })]],
    ['102,5 x 5 @8', [done(1, { load: kg(102.5), reps: 5, ...rpe8 })]],
    ['3x100x5', [1, 2, 3].map((ordinal) => done(ordinal, { load: kg(100), reps: 5 }))],
    [
      '100x5, 100x5, 95x6',
      [
        done(1, { load: kg(100), reps: 5 }),
        done(2, { load: kg(100), reps: 5 }),
        done(3, { load: kg(95), reps: 6 }),
      ],
    ],
    [
      '225lb x5',
      [done(1, { load: { kind: 'absolute', load: { milli: 225_000, unit: 'lb' } }, reps: 5 })],
    ],
    ['5x20kg', [done(1, { load: kg(20), reps: 5 })]],
    ['bw x12', [done(1, { load: { kind: 'bodyweight' }, reps: 12 })]],
    [
      'bw+10x8',
      [done(1, { load: { kind: 'bodyweight', added: { milli: 10_000, unit: 'kg' } }, reps: 8 })],
    ],
    [
      'bw-15x8',
      [done(1, { load: { kind: 'bodyweight', added: { milli: -15_000, unit: 'kg' } }, reps: 8 })],
    ],
    [
      '24x10/10',
      [
        done(1, { side: 'left', load: kg(24), reps: 10 }),
        done(1, { side: 'right', load: kg(24), reps: 10 }),
      ],
    ],
    [
      'L24x10 R24x8',
      [
        done(1, { side: 'left', load: kg(24), reps: 10 }),
        done(1, { side: 'right', load: kg(24), reps: 8 }),
      ],
    ],
    ['60s', [done(1, { seconds: 60 })]],
    ['20m 80kg', [done(1, { load: kg(80), metres: 20 })]],
    ['20m 40', [done(1, { load: kg(40), metres: 20 })]],
    ['40 20m', [done(1, { load: kg(40), metres: 20 })]],
    ['20m 80', [done(1, { load: kg(80), metres: 20 })]],
    ['30s 12 @8', [done(1, { load: kg(12), seconds: 30, ...rpe8 })]],
    ['20m, 40', [done(1, { metres: 20 }), done(2, { reps: 40 })]],
    ['x', [{ kind: 'not-done', ordinal: 1 }]],
    ['-', [{ kind: 'not-done', ordinal: 1 }]],
    ['=', [{ kind: 'as-planned', ordinal: 1 }]],
  ])('%s is read as the coach means it', (typed, sets) => {
    expect(entry(typed)).toEqual({ src: typed, sets, unread: [] })
  })

  it('keeps pain with its place as typed, and a note', () => {
    expect(entry('100x5@8 !L Knee 3 // slow')).toMatchObject({
      pain: { score: 3, place: 'L Knee' },
      note: 'slow',
      unread: [],
    })
  })

  it('takes a load without a unit in the client’s', () => {
    expect(parseLogEntry('100x5', { unit: 'lb' }).sets[0]).toMatchObject({
      load: { load: { milli: 100_000, unit: 'lb' } },
    })
  })

  it.each(['abc', '-5', '1e9', '100x0', '100x5 foo'])('keeps what makes no sense: %s', (typed) => {
    expect(entry(typed).unread.length).toBeGreaterThan(0)
  })

  it('keeps what is more than anybody lifts in one entry', () => {
    const read = entry(Array(21).fill('10x100x5').join(', '))
    expect(read.sets).toHaveLength(200)
    expect(read.unread.map(({ text }) => text)).toEqual(['10x100x5'])
  })

  it('never throws, and keeps each stretch it did not read', () => {
    const part = fc.constantFrom(
      '100',
      'x',
      '5',
      '@8',
      ',',
      'bw',
      '+',
      '!',
      'L',
      '/',
      'kg',
      ' ',
      '//',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(part, { maxLength: 14 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (typed) => {
        for (const { from, to, text: kept } of entry(typed).unread) {
          expect(typed.slice(from, to)).toBe(kept)
        }
      }),
      { seed: 11, numRuns: 1000 },
    )
  })
})
