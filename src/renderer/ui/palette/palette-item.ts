import type { IconShape } from '../icon'

/** Where a match stands in a text: from (inclusive) to (exclusive), in UTF-16 units, rising, not overlapping. */
export type TextRange = readonly [from: number, to: number]

/** One row of the palette. */
export type PaletteItem = {
  readonly id: string
  readonly text: string
  readonly matches?: readonly TextRange[] | undefined
  /** Said quietly behind the text. */
  readonly detail?: string | undefined
  readonly detailMatches?: readonly TextRange[] | undefined
  readonly icon?: IconShape | undefined
  /** The chord that does the same anywhere. */
  readonly keys?: string | undefined
  /** Why it cannot be done now; the row stays and says so. */
  readonly reason?: string | undefined
}

/** Rows under a quiet title: Clients and sheets, Commands. */
export type PaletteGroup = {
  readonly id: string
  readonly title: string
  readonly items: readonly PaletteItem[]
}

/** Enter opens here, Mod+Enter opens beside. */
export type PaletteWay = 'open' | 'beside'

/** Keys with what they do, for the footer. */
export type PaletteHint = { readonly keys: readonly string[]; readonly text: string }

/** The row that a key leads to, round the ends; undefined when the key does not move. */
export function nextItem(
  key: string,
  from: string | undefined,
  items: readonly PaletteItem[],
): string | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: 8,
    PageUp: -8,
  }
  const step = steps[key]
  if (step === undefined || items.length === 0) return undefined
  const at = items.findIndex((item) => item.id === from)
  const wanted = at + step
  const isOneStep = Math.abs(step) === 1
  const wrapped = (wanted + items.length) % items.length
  const clamped = Math.min(Math.max(wanted, 0), items.length - 1)
  return items[isOneStep ? wrapped : clamped]?.id
}

/** The row that Enter takes without a further key: the first that can be done, else the first. */
export function firstItem(items: readonly PaletteItem[]): string | undefined {
  return (items.find((item) => item.reason === undefined) ?? items[0])?.id
}
