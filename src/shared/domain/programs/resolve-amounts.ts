import type { Milli } from '../../kernel/decimal'
import type { Load } from '../units/load'
import type { Wish, Wishes } from './resolve-context'

/** A percentage (thousandths of a percent) of a load, to the thousandth: 80000 of 140 kg is 112 kg. */
export function percentOf(load: Load, percent: Milli): Load {
  return { milli: Math.round((load.milli * percent) / 100_000), unit: load.unit }
}

/** A wish for every set; sets that wish the same share one object, so that it meets the plates once. */
export function eachSet(count: number, wishAt: (index: number) => Wish): WishesMade {
  const sets: Wish[] = []
  for (let index = 0; index < count; index++) {
    const [before, wish] = [sets.at(-1), wishAt(index)]
    sets.push(before && isSameWish(before, wish) ? before : wish)
  }
  return { kind: 'wishes', sets, isExpected: false }
}

type WishesMade = Extract<Wishes, { readonly kind: 'wishes' }>

/** Within one group wishes differ by their amounts alone. */
function isSameWish(a: Wish, b: Wish): boolean {
  return (
    a.amounts.length === b.amounts.length &&
    a.amounts.every((amount, index) => amount.milli === b.amounts[index]?.milli)
  )
}
