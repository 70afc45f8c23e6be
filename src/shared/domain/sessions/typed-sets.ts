import type {
  EntryEffort,
  EntryLoad,
  EntrySet,
  LogEntry,
  Side,
} from '../notation/logging/log-entry'
import type { SetLoad } from '../progress/performed'
import type { PrescribedSet } from './prescribed-set'

/** One performed row: a set, or one side of it. */
export type SetResultRow = {
  readonly side: Side
  readonly outcome: 'done' | 'skipped'
  readonly load: SetLoad
  readonly reps?: number
  readonly seconds?: number
  readonly metres?: number
  /** 0–10 in half steps. */
  readonly rpe?: number
}

/** A set of the session that a typed text may fill; without a plan where one was added by hand. */
export type Slot = { readonly planned?: PrescribedSet }

/** The rows of one set in the order typed; `slot` counts from the set the text was typed in. */
export type TypedSet = { readonly slot: number; readonly rows: readonly SetResultRow[] }

/** What a typed text does to the sets from the one it was typed in; sets beyond the last are added. */
export function typedSets(entry: LogEntry, slots: readonly Slot[]): readonly TypedSet[] {
  const first = entry.sets[0]?.ordinal ?? 1
  const byOrdinal = Map.groupBy(entry.sets, (set) => set.ordinal)
  return [...byOrdinal].map(([ordinal, sets]) => {
    const slot = ordinal - first
    return { slot, rows: sets.map((set) => rowOf(set, slots[slot]?.planned)) }
  })
}

/** A set exactly as planned: of a range of reps the lower end. Nothing that the plan left open is invented. */
export function asPlanned(planned: PrescribedSet): SetResultRow {
  return {
    side: 'both',
    outcome: 'done',
    load: planned.load,
    ...(planned.repsFrom === undefined ? {} : { reps: planned.repsFrom }),
    ...(planned.seconds === undefined ? {} : { seconds: planned.seconds }),
    ...(planned.metres === undefined ? {} : { metres: planned.metres }),
    ...(planned.rpe === undefined ? {} : { rpe: planned.rpe }),
  }
}

/** The planned values as the notation takes them where a text leaves them out. */
export function plannedResult(planned: PrescribedSet | undefined) {
  const load = planned && entryLoad(planned.load)
  return {
    ...(load ? { load } : {}),
    ...(planned?.repsFrom === undefined ? {} : { reps: planned.repsFrom }),
    ...(planned?.seconds === undefined ? {} : { seconds: planned.seconds }),
    ...(planned?.metres === undefined ? {} : { metres: planned.metres }),
  }
}

function rowOf(set: EntrySet, planned: PrescribedSet | undefined): SetResultRow {
  if (set.kind === 'not-done') return { side: 'both', outcome: 'skipped', load: { kind: 'none' } }
  const effort = set.effort === undefined ? {} : { rpe: rpeOf(set.effort) }
  if (set.kind === 'as-planned' && planned) return { ...asPlanned(planned), ...effort }
  const isTaken = (part: 'load' | 'reps' | 'seconds' | 'metres') =>
    planned !== undefined && (set.taken?.includes(part) ?? false)
  const plan = planned && asPlanned(planned)
  const reps = isTaken('reps') ? plan?.reps : set.reps
  const seconds = isTaken('seconds') ? plan?.seconds : set.seconds
  const metres = isTaken('metres') ? plan?.metres : set.metres
  return {
    side: set.kind === 'done' ? set.side : 'both',
    outcome: 'done',
    load: isTaken('load') && plan ? plan.load : setLoad(set.load),
    ...(reps === undefined ? {} : { reps }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(metres === undefined ? {} : { metres }),
    ...effort,
  }
}

function rpeOf(effort: EntryEffort): number {
  if (effort.kind === 'failure') return 10
  return effort.kind === 'rir' ? 10 - effort.value : effort.value
}

function setLoad(load: EntryLoad | undefined): SetLoad {
  if (!load) return { kind: 'none' }
  if (load.kind === 'absolute') return load
  return load.added ? { kind: 'bodyweight', added: load.added } : { kind: 'bodyweight' }
}

function entryLoad(load: SetLoad): EntryLoad | undefined {
  return load.kind === 'none' ? undefined : load
}
