import { expect, it } from 'vitest'
import { printWeek } from '../../../../../../src/shared/domain/notation/print'
import {
  DEFAULT_DELOAD,
  deloadGroup,
} from '../../../../../../src/shared/domain/notation/weeks/deload'
import { groupOf, groupsOf } from '../../../../../support/shorthand'

const deloaded = (text: string) =>
  printWeek({ groups: [deloadGroup(groupOf(text), DEFAULT_DELOAD)] })

it.each([
  ['4x8 @8', '3x8 @6'],
  ['5x5 100kg', '3x5 90kg'],
  ['1x5 80%', '1x5 72%'],
  ['3x10 2RIR', '2x10 4RIR'],
  ['12/10/8 60/65/70kg', '12/10 54/58.5kg'],
  ['3x5+ 85%', '2x5 76.5%'],
  ['3-4x8 fail', '2-3x8 @8'],
  ['3x8 bw+10kg', '2x8 bw+9kg'],
  ['3x8 bw-15kg', '2x8 bw-15kg'],
  ['total 50', 'total 30'],
  ['4 rounds', '3 rounds'],
  ['work to 3RM', 'work to 3RM'],
])('takes the load off: %s becomes %s', (typed, light) => {
  expect(deloaded(typed)).toBe(light)
})

it('leaves warm-ups as they are, and follows a program’s own rule', () => {
  const [warmUp] = groupsOf('wu 2x5 40%; 5x5 80%')
  if (!warmUp) throw new Error('no warm-up')
  expect(deloadGroup(warmUp, DEFAULT_DELOAD)).toBe(warmUp)
  const half = { setsLess: 50, loadLess: 0, rirMore: 0 }
  expect(printWeek({ groups: [deloadGroup(groupOf('4x8 100kg @8'), half)] })).toBe('2x8 100kg @8')
})
