import { expect, test } from 'vitest'
import {
  notLoadableNote,
  roundedNote,
} from '../../../../../src/shared/domain/strength/loadable-note'
import { nearestLoadable } from '../../../../../src/shared/domain/strength/plates'
import { load } from '../../../../../src/shared/domain/units/load'
import { say } from '../../../../support/outcome'
import { kgBar } from '../../../../support/resolve-builders'

function notes(kg: number) {
  const wish = load(kg, 'kg')
  const nearest = nearestLoadable(wish, { loader: kgBar, rounding: 'nearest' })
  return [say(roundedNote(wish, nearest)), say(notLoadableNote(wish, nearest))]
}

test('a load between two plates is rounded, or kept and told', () => {
  expect(notes(101.5)).toEqual([
    '101.5 kg, rounded up to 102.5 kg.',
    '101.5 kg cannot be loaded here. Nearest: 100 or 102.5 kg.',
  ])
  expect(notes(101)[0]).toBe('101 kg, rounded down to 100 kg.')
})

test('what can be made, and what is out of reach, is said the same way', () => {
  expect(new Set(notes(60))).toEqual(new Set(['60 kg can be loaded exactly.']))
  expect(new Set(notes(10))).toEqual(new Set(['10 kg is less than the lightest load here, 20 kg.']))
  expect(new Set(notes(1250))).toEqual(
    new Set(['1250 kg is more than can be loaded here; 335 kg is the most.']),
  )
})
