import { type Message, message } from '../../kernel/words'
import { exactMass, type Load } from '../units/load'
import { loadValues } from '../units/load-values'
import type { NearestLoadable } from './plates'

/** Says what plates make of a worked-out load: exact, rounded up or down, or out of reach. */
export function roundedNote(wish: Load, nearest: NearestLoadable): Message {
  const { load, exact } = nearest.chosen
  if (nearest.kind !== 'between') return notLoadableNote(wish, nearest)
  const key = exact > exactMass(wish) ? 'strength.roundedUp' : 'strength.roundedDown'
  return message(key, { ...wishValues(wish), ...loadValues(load) })
}

/** Says of a load that must not be changed whether it can be made, else the nearest both ways. */
export function notLoadableNote(wish: Load, nearest: NearestLoadable): Message {
  const values = { ...wishValues(wish), ...loadValues(nearest.chosen.load) }
  if (nearest.kind !== 'between') return message(KEYS[nearest.kind], values)
  const below = nearest.below.load.milli / 1000
  return message('strength.notLoadable', {
    ...wishValues(wish),
    below,
    ...loadValues(nearest.above.load),
  })
}

const KEYS = {
  exact: 'strength.loadsExactly',
  'too-light': 'strength.tooLight',
  'too-heavy': 'strength.tooHeavy',
} as const

function wishValues(wish: Load): { readonly wish: number; readonly wishUnit: string } {
  return { wish: wish.milli / 1000, wishUnit: wish.unit }
}
