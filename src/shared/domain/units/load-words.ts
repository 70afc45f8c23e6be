import { assertNever } from '../../kernel/assert-never'
import type { Say } from '../../kernel/words'
import type { SetLoad } from '../progress/performed'
import { formatLoad } from './format-load'
import type { Load, LoadUnit } from './load'

/** Language, region and unit of one reader; without a unit every load stands as it was typed. */
export type LoadReader = { readonly say: Say; readonly locale: string; readonly unit?: LoadUnit }

/**
 * What was lifted, as every sentence, card, chart and sheet says it: `100 kg`, `bodyweight`,
 * `10 kg added`, `5 kg assisted`; '' for nothing countable. Where the reader's unit is not the typed
 * one, what was typed stands beside it: `102.1 kg (225 lb)`.
 */
export function sayLoad(load: SetLoad, reader: LoadReader): string {
  switch (load.kind) {
    case 'absolute':
      return sayMass(load.load, reader)
    case 'bodyweight':
      return sayAdded(load.added, reader)
    case 'none':
      return ''
    default:
      return assertNever(load)
  }
}

/** The load of a bodyweight lift: `bodyweight`, `10 kg added`, and help as `5 kg assisted`. */
export function sayAdded(added: Load | undefined, reader: LoadReader): string {
  if (!added || added.milli === 0) return reader.say('strength.bodyweight')
  const mass = sayMass({ ...added, milli: Math.abs(added.milli) }, reader)
  return reader.say(added.milli < 0 ? 'strength.assisted' : 'strength.added', { mass })
}

function sayMass(load: Load, { say, locale, unit = load.unit }: LoadReader): string {
  const shown = formatLoad(load, { locale, unit })
  if (unit === load.unit) return shown
  return say('strength.asTyped', { shown, typed: formatLoad(load, { locale }) })
}

/** How a load is written in signs: its number, and two for each of two dumbbells. */
export type LoadSigns = {
  readonly number: (load: Load) => string
  readonly implementCount?: 1 | 2
}

/** A load in the notation's signs, to be typed back: `102.5`, `2×18`, `bw`, `bw+10`, `bw−5`; '' for none. */
export function loadInSigns(load: SetLoad, { number, implementCount = 1 }: LoadSigns): string {
  switch (load.kind) {
    case 'absolute':
      return implementCount === 2 ? `2×${number(load.load)}` : number(load.load)
    case 'bodyweight': {
      const { added } = load
      if (!added || added.milli === 0) return 'bw'
      return `bw${added.milli < 0 ? '−' : '+'}${number({ ...added, milli: Math.abs(added.milli) })}`
    }
    case 'none':
      return ''
    default:
      return assertNever(load)
  }
}
