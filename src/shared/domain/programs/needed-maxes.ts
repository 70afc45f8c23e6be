import type { ProgramSheet } from './program-sheet'
import type { Need } from './resolve-context'

/** What has to be entered so that every load of a program shows: each lift and number once, in order. */
export function neededMaxes(sheet: ProgramSheet): readonly Need[] {
  const cells = sheet.days.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
  const needs = new Map<string, Need>()
  for (const { need, asks } of cells) {
    if (need && asks) needs.set(`${need.what} ${need.liftId ?? ''}`, need)
  }
  return [...needs.values()]
}
