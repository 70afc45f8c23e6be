import { expect, it } from 'vitest'
import { printWeek } from '../../../../../../src/shared/domain/notation/print'
import { DEFAULT_DELOAD } from '../../../../../../src/shared/domain/notation/weeks/deload'
import {
  deloadedWeek,
  type Running,
  runOn,
  writtenWeek,
} from '../../../../../../src/shared/domain/notation/weeks/running-week'
import { groupsOf } from '../../../../../support/shorthand'

const first = writtenWeek(undefined, { groups: groupsOf('5x5 100kg +2.5kg/wk') })
const shown = (running: Running) => printWeek({ groups: running.shown.map(({ group }) => group) })

it('announces steps in the week they are written, and takes them in the weeks behind', () => {
  expect(shown(first)).toBe('5x5 100kg +2.5kg/wk')
  expect(shown(runOn(runOn(first)))).toBe('5x5 105kg')
})

it('steps on from a load that is written later', () => {
  const third = writtenWeek(runOn(first), { groups: groupsOf('110kg') })
  expect([shown(third), shown(runOn(third))]).toEqual(['5x5 110kg', '5x5 112.5kg'])
})

it('repeats the week before without a step', () => {
  expect(shown(writtenWeek(runOn(first), { mark: 'same', groups: [] }))).toBe('5x5 102.5kg')
})

it('takes a deload from the last normal week, and what is stated above the rule', () => {
  const light = deloadedWeek(first, { rule: DEFAULT_DELOAD, stated: groupsOf('@5') })
  expect(printWeek({ groups: light.map(({ group }) => group) })).toBe('3x5 90kg @5')
  expect(light[0]?.origins).toEqual({ scheme: 'defaulted', load: 'defaulted', effort: 'written' })
})
