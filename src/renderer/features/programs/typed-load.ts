import type { Load, LoadUnit } from '../../../shared/domain/units/load'
import { parseMilli } from '../../../shared/kernel/decimal'

/** The heaviest load that can be stored, in thousandths. */
const MOST = 9_999_999

/** A load typed into a field: `102.5`, `102,5`, `225 lb`. Undefined where it is none, or not above zero. */
export function typedLoad(text: string, unit: LoadUnit): Load | undefined {
  const [, figures = '', typed = ''] = /^\s*([\d.,]+)\s*(kg|lb)?\s*$/i.exec(text) ?? []
  const milli = parseMilli(figures)
  if (!milli.ok || milli.value <= 0 || milli.value > MOST) return undefined
  const own = typed.toLowerCase()
  return { milli: milli.value, unit: own === 'kg' || own === 'lb' ? own : unit }
}
