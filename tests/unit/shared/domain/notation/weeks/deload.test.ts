import { expect, it } from 'vitest'
import { printWeek } from '../../../../../../src/shared/domain/notation/print'
import {
  DEFAULT_DELOAD,
  deloadGroup,
  deloadRuleSchema,
} from '../../../../../../src/shared/domain/notation/weeks/deload'
import { groupOf, groupsOf } from '../../../../../support/shorthand'

const deloaded = (text: string) =>
  printWeek({ groups: [deloadGroup(groupOf(text), DEFAULT_DELOAD)] })

it.each([
  ['4x8 @8', '2x8 @6'],
  ['2x8 @8', '1x8 @6'],
  ['5x5 100kg', '3x5 90kg'],
  ['6x2 90%', '4x2 81%'],
  ['1x5 80%', '1x5 72%'],
  ['3x10 2RIR', '2x10 4RIR'],
  ['12/10/8 60/65/70kg', '12/10 54/58.5kg'],
  ['3x5+ 85%', '2x5 76.5%'],
  ['3-4x8 fail', '2x8 @8'],
  ['3x8 bw+10kg', '2x8 bw+9kg'],
  ['3x8 bw-15kg', '2x8 bw-15kg'],
  ['total 50', 'total 30'],
  ['4 rounds', '2 rounds'],
  ['myo 15+5x5 @9', 'myo 15+3x5 @7'],
])('takes the load off: %s becomes %s', (typed, light) => {
  expect(deloaded(typed)).toBe(light)
})

it.each([
  ['work to 3RM', '1x3 @8'],
  ['test 1RM', '1x1 @8'],
  ['3xAMRAP bw', '2xAMRAP bw @8'],
  ['AMRAP 8min', 'AMRAP 8min @8'],
  ['3x10 70kg drop 2x-20% all', '2x10 63kg'],
  ['3x12 @9 rp 2x15s', '2x12 @7'],
])('takes nothing to the limit: %s becomes %s', (typed, light) => {
  expect(deloaded(typed)).toBe(light)
})

it.each([0, 10, 25, 40, 50, 100])('%i %% fewer sets are never more and never none', (setsLess) => {
  for (let sets = 1; sets <= 12; sets++) {
    const rule = { setsLess, loadLess: 0, rirMore: 0 }
    const group = deloadGroup(groupOf(`${sets}x5`), rule)
    const left = group.scheme?.kind === 'sets' ? group.scheme.sets.to : 0
    expect(left).toBeGreaterThanOrEqual(1)
    expect(left).toBeLessThanOrEqual(sets)
    expect(left).toBeLessThanOrEqual(Math.max(1, Math.round((sets * (100 - setsLess)) / 100)))
  }
})

it('checks a rule before it is stored', () => {
  expect(deloadRuleSchema.safeParse(DEFAULT_DELOAD).success).toBe(true)
  for (const wrong of [{ setsLess: 101 }, { loadLess: -1 }, { rirMore: 0.3 }]) {
    expect(deloadRuleSchema.safeParse({ ...DEFAULT_DELOAD, ...wrong }).success).toBe(false)
  }
})

it('leaves warm-ups as they are, and follows a program’s own rule', () => {
  const [warmUp] = groupsOf('wu 2x5 40%; 5x5 80%')
  if (!warmUp) throw new Error('no warm-up')
  expect(deloadGroup(warmUp, DEFAULT_DELOAD)).toBe(warmUp)
  const half = { setsLess: 50, loadLess: 0, rirMore: 0 }
  expect(printWeek({ groups: [deloadGroup(groupOf('4x8 100kg @8'), half)] })).toBe('2x8 100kg @8')
})
