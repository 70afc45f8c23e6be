import { expect, it } from 'vitest'
import { printItems } from '../../../../../../src/shared/domain/notation/printing/print-items'
import { groupOf } from '../../../../../support/shorthand'

it('writes the items of a group in one order, however they were typed', () => {
  const typed = groupOf('3x8 r90 3010 VL20 pause 2s @7 band red +2.5%/wk 60 - 65 kg every 2min')
  expect(printItems(typed)).toEqual([
    '60-65kg',
    'band red',
    '@7',
    'VL20',
    '3010',
    'pause 2s',
    'every 2:00',
    'r90',
    '+2.5%/wk',
  ])
})

it.each([
  ['3x8 load 8', 'load 8'],
  ['3x8 @100', '@100'],
  ['3x8 bw-15kg', 'bw-15kg'],
  ['3x8 85% of TM', '85%TM'],
  ['3x8 RIR 1-2', '1-2RIR'],
  ['3x8 to failure', 'fail'],
  ['3x8 paused 15s', 'paused 15s'],
  ['3x8 rest 2-3min', 'r2:00-3:00'],
  ['3x8 rest 90-120s', 'r90-120'],
  ['3x8 t3X10', 't3X10'],
  ['3x8 drop 20% all', 'drop 1x-20% all'],
  ['3x8 rp 2', 'rp 2x'],
])('prints %s as %s', (typed, item) => {
  expect(printItems(groupOf(typed))).toEqual([item])
})
