import { type LoadUnit, mgIn } from '../../../shared/domain/units/load'
import type { Words } from '../../formatting/use-words'

/** Volume load for people: `14.2 t`, or thousands of pounds. Whole milligrams. */
export function tonnageText(tonnageMg: number, unit: LoadUnit, { say }: Words): string {
  const thousands = mgIn(tonnageMg, unit) / 1000
  return say(unit === 'kg' ? 'programs.tonnes' : 'programs.thousandPounds', { tonnage: thousands })
}
