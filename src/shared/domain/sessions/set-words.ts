import { printMilli } from '../../kernel/decimal'
import type { SetLoad } from '../progress/performed'
import type { Load, LoadUnit } from '../units/load'
import { loadInSigns } from '../units/load-words'
import type { PrescribedSet } from './prescribed-set'

/** How one exercise is loaded: two dumbbells are written as `2×18`; units other than the `usual` one are named. */
export type LoadWording = { readonly implements: 1 | 2; readonly usual?: LoadUnit }

/** A load in the sheet's shorthand, without the usual unit: `102.5`, `2×18`, `bw+10`; '' for none. */
export function loadWords(load: SetLoad, wording: LoadWording): string {
  const number = (mass: Load) => numberWords(mass, wording)
  return loadInSigns(load, { number, implementCount: wording.implements })
}

function numberWords({ milli, unit }: Load, { usual }: LoadWording): string {
  const number = printMilli(milli)
  return usual === undefined || usual === unit ? number : `${number} ${unit}`
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
