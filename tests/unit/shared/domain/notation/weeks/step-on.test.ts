import { expect, it } from 'vitest'
import { printItems } from '../../../../../../src/shared/domain/notation/printing/print-items'
import { printScheme } from '../../../../../../src/shared/domain/notation/printing/print-scheme'
import { stepOn } from '../../../../../../src/shared/domain/notation/weeks/step-on'
import { groupOf } from '../../../../../support/shorthand'

const after = (weeks: number, text: string) => {
  const { steps: _, scheme, ...group } = stepOn(groupOf(text), weeks)
  return [scheme ? printScheme(scheme) : '', ...printItems(group)].join(' ')
}

it.each([
  ['5x5 75% +2.5%/wk', '5x5 80%'],
  ['5x5 100kg +2.5%/wk', '5x5 105kg'],
  ['5x5 100kg +2.5kg/wk', '5x5 105kg'],
  ['5x5 100kg +5lb/wk', '5x5 104.536kg'],
  ['5x5 @100 +2.5/wk', '5x5 @105'],
  ['5x5 60/70kg +2.5kg/wk', '5x5 65 or 75kg'],
  ['3x8 bw +2.5kg/wk', '3x8 bw+5kg'],
  ['3x8 bw-15kg +5kg/wk', '3x8 bw-5kg'],
  ['3x8 @7 +0.5rpe/wk', '3x8 @8'],
  ['3x8 @9 +1rpe/wk', '3x8 @10'],
  ['3x8 3RIR -1rir/wk', '3x8 1RIR'],
  ['3x8-10 +1rep/wk', '3x10-12'],
  ['3x8 +1set/wk', '5x8'],
])('two weeks later %s is %s', (typed, later) => {
  expect(after(2, typed)).toBe(later)
})

it('changes nothing that is not stated', () => {
  expect(after(2, '3x8 @7 +2.5kg/wk')).toBe('3x8 @7')
  expect(after(2, '3x8 +0.5rpe/wk')).toBe('3x8')
})
