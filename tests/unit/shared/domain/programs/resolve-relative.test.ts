import { expect, test } from 'vitest'
import type { GroupLoads } from '../../../../../src/shared/domain/programs/resolve-context'
import { resolveGroup } from '../../../../../src/shared/domain/programs/resolve-load'
import { wishesFromPrevious } from '../../../../../src/shared/domain/programs/resolve-relative'
import { load } from '../../../../../src/shared/domain/units/load'
import { say } from '../../../../support/outcome'
import { percent, sets, squatter } from '../../../../support/resolve-builders'

const previous = resolveGroup(
  sets(3, 5, {
    load: { kind: 'percent', amount: { kind: 'ramp', from: 70_000, to: 90_000 }, base: '1RM' },
  }),
  squatter(),
)

function amountsAfter(by: number, unit: '%' | 'kg' | 'lb', before: GroupLoads = previous) {
  const wishes = wishesFromPrevious({ kind: 'relative', by, unit }, 2, before)
  return wishes.kind === 'wishes' ? wishes.sets.map((set) => set.amounts[0]) : wishes
}

test('ten percent less is less than the heaviest set of the group before', () => {
  expect(amountsAfter(-10_000, '%')).toEqual([load(112.5, 'kg'), load(112.5, 'kg')])
})

test('a step in kilograms or pounds starts there too', () => {
  expect(amountsAfter(5000, 'kg')).toEqual([load(130, 'kg'), load(130, 'kg')])
  expect(amountsAfter(-10_000, 'lb')).toEqual([load(120.464, 'kg'), load(120.464, 'kg')])
})

test('what is expected is said to be expected', () => {
  const wishes = wishesFromPrevious({ kind: 'relative', by: -10_000, unit: '%' }, 1, previous)
  if (wishes.kind !== 'wishes') throw new Error(wishes.kind)
  expect(wishes.isExpected).toBe(true)
  expect(
    [wishes.sets[0]?.rule, ...(wishes.sets[0]?.inputs ?? [])].map((said) => said && say(said)),
  ).toEqual(['−10 % from today’s top set.', 'Top set expected at 125 kg.'])
})

test('without a load before it, or after bodyweight, there is nothing to follow', () => {
  expect(
    wishesFromPrevious({ kind: 'relative', by: -10_000, unit: '%' }, 2, undefined),
  ).toMatchObject({ kind: 'none' })
  const body = resolveGroup(sets(1, 5, { load: { kind: 'bodyweight' } }), squatter())
  expect(amountsAfter(-10_000, '%', body)).toMatchObject({ kind: 'none' })
  const missing = resolveGroup(sets(1, 5, { load: percent(80, 'TM') }), squatter())
  expect(amountsAfter(-10_000, '%', missing)).toMatchObject({ kind: 'needs' })
})
