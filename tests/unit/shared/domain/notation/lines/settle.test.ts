import { expect, it } from 'vitest'
import {
  settleChoice,
  settleGroups,
} from '../../../../../../src/shared/domain/notation/lines/settle'
import type { Group } from '../../../../../../src/shared/domain/notation/prescription'

const two: Group['load'] = {
  kind: 'weight',
  amount: { kind: 'each', values: [185_000, 125_000] },
  unit: 'lb',
}
const sets = (count: number): Group['scheme'] => ({
  kind: 'sets',
  sets: { from: count, to: count },
  work: { kind: 'amrap' },
})

it('takes two loads over three sets as a choice, and over two sets as one each', () => {
  const kind = (count: number) => {
    const { load } = settleChoice({
      role: 'work',
      scheme: sets(count) ?? fail(),
      load: two ?? fail(),
    })
    return load?.kind === 'weight' ? load.amount.kind : undefined
  }
  expect([kind(3), kind(2)]).toEqual(['choice', 'each'])
})

it('puts warm-ups first and spreads the last rest over the working groups only', () => {
  const rest = { from: 180, to: 180 }
  const settled = settleGroups([{ role: 'top' }, { role: 'warm-up' }, { role: 'backoff', rest }])
  expect(settled).toEqual([{ role: 'warm-up' }, { role: 'top', rest }, { role: 'backoff', rest }])
})

it('leaves rests alone where an earlier group has its own', () => {
  const groups: readonly Group[] = [
    { role: 'work', rest: { from: 180, to: 180 } },
    { role: 'work', rest: { from: 90, to: 90 } },
  ]
  expect(settleGroups(groups)).toEqual(groups)
})

function fail(): never {
  throw new Error('the fixture is incomplete')
}
