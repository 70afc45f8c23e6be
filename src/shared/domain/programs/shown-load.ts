import type { Group } from '../notation/prescription'
import type { SetLoad } from '../progress/performed'
import { formatLoadNumber, type LoadFormat } from '../units/format-load'
import type { LoadUnit } from '../units/load'
import { loadInSigns } from '../units/load-words'
import type { GroupLoads } from './resolve-context'

/** How a short load is written: in the reader's way, twice where it is each of two dumbbells. */
export type ShownLoadFormat = LoadFormat & {
  readonly implementCount: 1 | 2
  /** The client's unit; another one is named. */
  readonly usual: LoadUnit
}

/**
 * The worked-out loads of a cell in few signs: `102.5`, `2×18`, `137.5 / 122.5`, `100–110`, `bw+10`.
 * Empty where nothing was worked out; loads that were typed are not repeated unless a deload took them
 * down to another load that can be made.
 */
export function shownLoad(
  groups: readonly Group[],
  loads: readonly GroupLoads[],
  format: ShownLoadFormat,
): string {
  const parts = groups.flatMap((group, at) => {
    const resolved = loads[at]
    if (group.role === 'warm-up' || resolved?.kind !== 'resolved') return []
    if (isTyped(group) && !wasRounded(resolved)) return []
    const first = resolved.sets[0]?.load
    const last = resolved.sets.at(-1)?.load
    if (!first || !last) return []
    const [from, to] = [oneLoad(first, format), oneLoad(last, format)]
    return [from === to ? from : `${from}–${to}`]
  })
  return [...new Set(parts)].filter(Boolean).join(' / ')
}

/** The working loads of a cell as typed or worked out, for lists that name each set's load. */
export function oneLoad(load: SetLoad, format: ShownLoadFormat): string {
  const { implementCount } = format
  return loadInSigns(load, { number: (mass) => numberIn(mass, format), implementCount })
}

function isTyped({ load }: Group): boolean {
  return load?.kind === 'weight' || load?.kind === 'bodyweight'
}

/** Typed loads are kept and never rounded, so these were made lighter by a rule. */
function wasRounded({ sets }: Extract<GroupLoads, { kind: 'resolved' }>): boolean {
  return sets.some(({ rounding }) => rounding.kind === 'rounded')
}

function numberIn(load: { milli: number; unit: LoadUnit }, format: ShownLoadFormat): string {
  const number = formatLoadNumber(load, format)
  const unit = format.unit ?? load.unit
  return unit === format.usual ? number : `${number} ${unit}`
}
