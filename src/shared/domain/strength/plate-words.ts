import type { Say } from '../../kernel/words'
import { formatLoad, formatLoadNumber } from '../units/format-load'
import type { PlateStock } from './implement'

/** How many like plates are written out before they are counted. */
const WRITTEN_OUT = 3

/**
 * The plates of one side in words, the text that stands for a drawn stack: `20 + 20 + 2.5 kg a side`,
 * from four like plates on `4 × 20`. Plates of mixed units each name theirs.
 */
export function sayPlates(
  perSide: readonly PlateStock[],
  { say, locale }: { readonly say: Say; readonly locale: string },
): string {
  const [unit, ...others] = new Set(perSide.map(({ plate }) => plate.unit))
  if (unit === undefined) return say('strength.noPlates')
  const isOneUnit = others.length === 0
  const written = perSide.flatMap(({ plate, count }) => {
    const one = isOneUnit ? formatLoadNumber(plate, { locale }) : formatLoad(plate, { locale })
    return count > WRITTEN_OUT ? [`${count} × ${one}`] : Array.from({ length: count }, () => one)
  })
  const plates = written.join(' + ')
  return isOneUnit
    ? say('strength.platesASide', { plates, plateUnit: unit })
    : say('strength.mixedPlatesASide', { plates })
}
