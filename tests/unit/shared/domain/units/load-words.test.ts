import { expect, test } from 'vitest'
import { load } from '../../../../../src/shared/domain/units/load'
import { loadInSigns, sayAdded, sayLoad } from '../../../../../src/shared/domain/units/load-words'
import { printMilli } from '../../../../../src/shared/kernel/decimal'
import { sayEnglish } from '../../../../../src/shared/messages/say'

const reader = { say: sayEnglish, locale: 'en-GB' } as const
const bodyweight = (kg?: number) =>
  ({ kind: 'bodyweight', ...(kg === undefined ? {} : { added: load(kg, 'kg') }) }) as const

test('a bodyweight lift is said in words: nothing added is bodyweight, help is assistance', () => {
  expect(sayLoad(bodyweight(), reader)).toBe('bodyweight')
  expect(sayLoad(bodyweight(0), reader)).toBe('bodyweight')
  expect(sayLoad(bodyweight(10), reader)).toBe('10 kg added')
  expect(sayAdded(load(-5, 'kg'), reader)).toBe('5 kg assisted')
})

test('a load stands as typed; in another unit it is rounded, with what was typed beside it', () => {
  const typed = { kind: 'absolute', load: load(225, 'lb') } as const
  expect(sayLoad(typed, reader)).toBe('225 lb')
  expect(sayLoad(typed, { ...reader, unit: 'kg' })).toBe('102.1 kg (225 lb)')
  expect(sayLoad(typed, { ...reader, unit: 'lb' })).toBe('225 lb')
  expect(sayLoad({ kind: 'none' }, reader)).toBe('')
})

test('signs can be typed back: two dumbbells, bodyweight, added and assisted with a real minus', () => {
  const signs = { number: ({ milli }: { milli: number }) => printMilli(milli) }
  expect(loadInSigns({ kind: 'absolute', load: load(18, 'kg') }, signs)).toBe('18')
  const dumbbells = { kind: 'absolute', load: load(18, 'kg') } as const
  expect(loadInSigns(dumbbells, { ...signs, implementCount: 2 })).toBe('2×18')
  expect([undefined, 0, 10, -5].map((kg) => loadInSigns(bodyweight(kg), signs))).toEqual([
    'bw',
    'bw',
    'bw+10',
    'bw−5',
  ])
})
