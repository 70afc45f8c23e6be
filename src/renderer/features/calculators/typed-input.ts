import type { z } from 'zod'
import type { Gear } from '../../../shared/domain/strength/calculators/gear'
import { readPlateList } from '../../../shared/domain/strength/calculators/plate-list'
import { printTyped } from '../../../shared/domain/strength/calculators/typed-load'
import type { LoadUnit } from '../../../shared/domain/units/load'
import { ok, type Result, refuse } from '../../../shared/kernel/result'
import type { Say } from '../../../shared/kernel/words'
import type { CalculatorFields } from './calculator-fields'

/** A sentence about one field, or about all of them together. */
export type Fault = { readonly field?: string; readonly said: string }

/** Checks typed fields with a calculator's own schema; the first fault is said in words. */
export function checked<T extends z.ZodType>(
  schema: T,
  input: unknown,
  say: Say,
): Result<z.output<T>, Fault> {
  const read = schema.safeParse(input)
  if (read.success) return ok(read.data)
  const [issue] = read.error.issues
  const key = /^@([\w.]+)$/.exec(issue?.message ?? '')?.[1]
  const field = issue?.path[0]
  const said = say(key ?? (field === 'reps' ? 'calculators.wholeReps' : 'calculators.notANumber'))
  return refuse(typeof field === 'string' ? { field, said } : { said })
}

/** A typed load of the chosen unit; absent while its field is empty. */
export function typed(value: string, unit: LoadUnit) {
  return value.trim() === '' ? undefined : { value: value.trim(), unit }
}

/** A typed number with point or comma; absent while its field is empty, NaN where it is none. */
export function typedNumber(value: string): number | undefined {
  const text = value.trim().replace(',', '.')
  return text === '' ? undefined : Number(text)
}

/** Bar, collar and plates as typed; what is left empty is the usual. */
export function typedGear(
  { bar, collar, plates, unit }: CalculatorFields,
  say: Say,
): Result<Gear, Fault> {
  const stock = readPlateList(plates, unit)
  if (!stock.ok) return refuse({ field: 'plates', said: say(stock.error.key, stock.error.values) })
  return ok({
    ...present('bar', typed(bar, unit)),
    ...present('collar', typed(collar, unit)),
    ...(stock.value.length > 0 && {
      plates: stock.value.map(({ plate, count }) => ({ plate: printTyped(plate), count })),
    }),
  })
}

/** A key with its value, or nothing: schemas refuse keys without one. */
export function present<K extends string, V>(
  key: K,
  value: V | undefined,
): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V }) // as: a computed key widens to string
}
