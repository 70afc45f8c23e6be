import { expect, it } from 'vitest'
import {
  sayEffort,
  sayExtras,
  saySpeed,
} from '../../../../../../src/shared/domain/notation/echoing/items'
import { sayEnglish as say } from '../../../../../../src/shared/messages/say'
import { groupOf } from '../../../../../support/shorthand'

it.each([
  ['3x8 band red', ['band red']],
  ['3x8 pin 7', ['pin 7']],
  ['3x8 drop 1x20% all', ['1 drop of −20 % on every set']],
  ['3x8 rp 2', ['rest-pause 2 times']],
  ['3x8 no rest', ['no rest']],
  ['3x8 +1rep/wk', ['+1 rep each week']],
  ['3x8 +2set/wk', ['+2 sets each week']],
  ['3x8 -1rir/wk', ['−1 RIR each week']],
  ['3x8 +2.5kg/wk', ['+2.5 kg each week']],
  ['3x8 +2.5/wk', ['+2.5 (client unit) each week']],
  ['3x8/side pause 2s 3010', ['per side', 'tempo 3010', '2 s pause']],
])('says what stands behind the commas of %s', (typed, parts) => {
  expect(sayExtras(groupOf(typed), say)).toEqual(parts)
})

it('says effort and bar speed', () => {
  expect(sayEffort({ kind: 'rir', amount: { kind: 'range', from: 1, to: 2 } }, say)).toBe('RIR 1–2')
  expect(saySpeed({ from: 500, to: 600 }, say)).toBe('0.5–0.6 m/s')
})
