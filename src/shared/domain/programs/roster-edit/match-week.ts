import type { Group } from '../../notation/prescription'
import { printWeek } from '../../notation/print'
import { fold } from '../../notation/reading/fold'
import type { Spread } from '../../notation/spread'
import type { EffectiveWeek } from '../../notation/weeks/effective-weeks'
import { type LoadUnit, loadMg } from '../../units/load'
import type { CellPattern, ComparedPart, PatternPart, PatternTerm } from './cell-pattern'

/** A week of a row as a pattern looks at it. */
export type LookedAt = {
  readonly week: EffectiveWeek
  /** The text of the cell itself; null where it inherits. */
  readonly own: string | null
  /** The client's, for loads typed without a unit. */
  readonly unit: LoadUnit
}

/** Whether a week says what is looked for. Weeks without work never do; warm-up sets do not count. */
export function matchesWeek({ terms }: CellPattern, looked: LookedAt): boolean {
  const { week } = looked
  if (week.kind !== 'planned') return false
  const groups = week.prescription.groups.filter(({ role }) => role !== 'warm-up')
  return terms.every((term) => holds(term, { ...looked, groups }))
}

type Groups = LookedAt & { readonly groups: readonly Group[] }

function holds(term: PatternTerm, { week, own, unit, groups }: Groups): boolean {
  switch (term.kind) {
    case 'text': {
      const canonical = week.kind === 'planned' ? week.prescription.src : ''
      return [own ?? '', canonical].some((text) => fold(text).includes(fold(term.text)))
    }
    case 'has':
      return groups.some((group) => has(group, term.part, unit))
    case 'compare':
      return groups.some((group) =>
        values(group, term.part, unit).some((value) => compares(value, term)),
      )
    case 'like':
      return isLike(groups, term.groups)
  }
}

/** One group may stand anywhere among the week's; several must be all of them, in order. */
function isLike(groups: readonly Group[], asked: readonly Group[]): boolean {
  const [only] = asked
  if (asked.length === 1 && only) return groups.some((group) => states(group, only))
  return (
    groups.length === asked.length &&
    asked.every((one, at) => {
      const group = groups[at]
      return group !== undefined && states(group, one)
    })
  )
}

function states(group: Group, asked: Group): boolean {
  if (asked.role !== 'work' && asked.role !== group.role) return false
  const fields = Object.keys(asked).filter((key) => key !== 'role') as (keyof Group)[] // as: keys of a group
  return fields.every((field) => alone(group, field) === alone(asked, field))
}

/** One part of a group in canonical spelling, so that equal meanings are equal texts. */
function alone(group: Group, field: keyof Group): string {
  const part = group[field]
  return part === undefined ? '' : printWeek({ groups: [{ role: 'work', [field]: part }] })
}

function has({ load, effort, tempo, rest }: Group, part: PatternPart, unit: LoadUnit): boolean {
  switch (part) {
    case 'percent':
      return load?.kind === 'percent'
    case 'kg':
    case 'lb':
      return load?.kind === 'weight' && (load.unit === 'client' ? unit : load.unit) === part
    case 'bodyweight':
      return load?.kind === 'bodyweight'
    case 'rpe':
      return effort?.kind === 'rpe'
    case 'rir':
      return effort?.kind === 'rir'
    case 'tempo':
      return tempo !== undefined
    case 'rest':
      return rest !== undefined
    case 'no-load':
      return load === undefined
  }
}

/** The numbers of a group that a comparison looks at; RIR counts as RPE (10 less), failure as RPE 10. */
function values(group: Group, part: ComparedPart, unit: LoadUnit): readonly number[] {
  const { scheme, load, effort, rest } = group
  switch (part) {
    case 'rpe':
    case 'rir': {
      if (!effort) return []
      if (effort.kind === 'failure') return [part === 'rpe' ? 10 : 0]
      const said = numbersOf(effort.amount)
      return effort.kind === part ? said : said.map((value) => 10 - value)
    }
    case 'percent':
      return load?.kind === 'percent' ? numbersOf(load.amount) : []
    case 'kg':
    case 'lb': {
      if (load?.kind !== 'weight') return []
      const typed = load.unit === 'client' ? unit : load.unit
      const one = loadMg({ milli: 1000, unit: part })
      return numbersOf(load.amount).map((milli) => (loadMg({ milli, unit: typed }) * 1000) / one)
    }
    case 'sets':
      return scheme?.kind === 'sets' ? [scheme.sets.from, scheme.sets.to] : []
    case 'reps':
      return scheme?.kind === 'sets' && scheme.work.kind === 'reps'
        ? numbersOf(scheme.work.reps)
        : []
    case 'rest':
      return rest ? [rest.from, rest.to] : []
  }
}

type Amount =
  | Spread
  | { readonly kind: 'ramp'; from: number; to: number }
  | { readonly kind: 'choice'; values: readonly number[] }

function numbersOf(amount: Amount): readonly number[] {
  switch (amount.kind) {
    case 'one':
      return [amount.value]
    case 'range':
    case 'ramp':
      return [amount.from, amount.to]
    case 'each':
    case 'choice':
      return amount.values
  }
}

function compares(
  value: number,
  { sign, value: asked }: { readonly sign: '>' | '>=' | '<' | '<='; readonly value: number },
): boolean {
  switch (sign) {
    case '>':
      return value > asked
    case '>=':
      return value >= asked
    case '<':
      return value < asked
    case '<=':
      return value <= asked
  }
}
