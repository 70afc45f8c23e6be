import { assertNever } from '../../kernel/assert-never'
import { printMilli } from '../../kernel/decimal'
import type { SetLoad } from '../progress/performed'
import type { PrescribedSet } from './prescribed-set'

/** How one exercise is loaded: two dumbbells are written as `2×18`. */
export type LoadWording = { readonly implements: 1 | 2 }

/** A load in the sheet's shorthand, without its unit: `102.5`, `2×18`, `bw+10`; '' for none. */
export function loadWords(load: SetLoad, wording: LoadWording): string {
  switch (load.kind) {
    case 'absolute': {
      const number = printMilli(load.load.milli)
      return wording.implements === 2 ? `2×${number}` : number
    }
    case 'bodyweight': {
      const milli = load.added?.milli ?? 0
      if (milli === 0) return 'bw'
      return `bw${milli < 0 ? '−' : '+'}${printMilli(Math.abs(milli))}`
    }
    case 'none':
      return ''
    default:
      return assertNever(load)
  }
}

/** The work of a planned set: `5`, `8–10`, `8+`, `35 s`, `20 m`; both sides apart. */
export function workWords(set: Omit<PrescribedSet, 'text'>): string {
  const one = oneSide(set)
  return set.isPerSide && one !== '' ? `${one} / ${one}` : one
}

function oneSide({
  repsFrom,
  repsTo,
  isOpen,
  seconds,
  metres,
}: Omit<PrescribedSet, 'text'>): string {
  const open = isOpen ? '+' : ''
  if (repsFrom !== undefined) {
    const top = repsTo !== undefined && repsTo !== repsFrom ? `–${repsTo}` : ''
    return `${repsFrom}${top}${open}`
  }
  if (seconds !== undefined) return `${seconds} s${open}`
  if (metres !== undefined) return `${printMilli(Math.round(metres * 1000))} m`
  return isOpen ? 'max' : ''
}

/** A planned set as it stands on paper: `102.5 × 5 @7.5`. */
export function prescribedWords(set: Omit<PrescribedSet, 'text'>, wording: LoadWording): string {
  const parts = [loadWords(set.load, wording), workWords(set)].filter((part) => part !== '')
  const effort = set.rpe === undefined ? '' : `@${set.rpe}`
  return [parts.join(' × '), effort].filter((part) => part !== '').join(' ')
}
