import type { CalendarDate } from '../../../kernel/calendar-date'
import { loadMg } from '../../units/load'
import type { ImportedLoad, ImportedName, ImportedSession, ImportedSet } from '../training-log'

type Dated = { readonly day: CalendarDate; readonly set: ImportedSet }

/** English, German, Dutch, French, Italian, Spanish and Portuguese marks of a helped lift. */
const ASSISTED =
  /(?<!\p{L})(?:ge)?as{1,2}ist(?:ed|iert|eerd|ée?s?|it[aeio]|id[ao]s?)(?!\p{L})|unterstützt/iu

/** Whether a name says that the load helps the lifter, so that the larger number is the easier set. */
export function isAssisted(name: string): boolean {
  return ASSISTED.test(name)
}

/** Every exercise name of the file with what tells the coach which lift it is; most sets first. */
export function listNames(sessions: readonly ImportedSession[]): readonly ImportedName[] {
  const byName = new Map<string, Dated[]>()
  for (const { day, exercises } of sessions) {
    for (const { name, sets } of exercises) {
      const known = byName.get(name) ?? []
      if (known.length === 0) byName.set(name, known)
      for (const set of sets) known.push({ day, set })
    }
  }
  return [...byName].flatMap(([name, sets]) => describe(name, sets)).toSorted(mostSetsFirst)
}

function describe(name: string, sets: readonly Dated[]): readonly ImportedName[] {
  const [first, last] = [sets[0], sets.at(-1)]
  if (!first || !last) return []
  const loads = sets.flatMap(({ set }) => (set.load && set.type !== 'warm-up' ? [set.load] : []))
  const ordered = loads.toSorted((a, b) => weigh(a) - weigh(b))
  return [
    {
      name,
      sets: sets.length,
      firstDay: first.day,
      lastDay: last.day,
      lightest: ordered[0] ?? null,
      heaviest: ordered.at(-1) ?? null,
      isAssisted: isAssisted(name),
    },
  ]
}

/** For order only: loads of an unknown unit are compared as written. */
function weigh({ milli, unit }: ImportedLoad): number {
  return loadMg({ milli, unit: unit === 'ask' ? 'kg' : unit })
}

function mostSetsFirst(a: ImportedName, b: ImportedName): number {
  return b.sets - a.sets || (a.name < b.name ? -1 : 1)
}
