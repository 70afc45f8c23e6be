import type { CalendarDate } from '../../kernel/calendar-date'
import type { Id } from '../../kernel/ids'
import type { LoadType, Muscle } from '../exercises/vocabulary'
import type { DeloadRule } from '../notation/weeks/deload'
import type { FamilyName } from '../strength/family'
import { implementOfPlace, type PlaceItem } from '../strength/implement-of-place'
import { type Loader, prepareLoader } from '../strength/loader'
import type { PlateRounding } from '../strength/plates'
import type { LiftMax, StrengthProfile } from '../strength/strength-profile'
import type { Load, LoadUnit } from '../units/load'

/** What an exercise has to say for a sheet to work out its loads, sets and minutes. */
export type SheetExercise = {
  readonly id: Id
  readonly name: string
  readonly loadType: LoadType
  /** `one-side` where both sides are done one after the other. */
  readonly laterality: string
  readonly muscles: readonly { readonly muscle: Muscle; readonly credit: number }[]
  /** The lift whose max percentages are of; null where percentages make no sense. */
  readonly referenceLift: Id | null
}

/** What is known of a client's strength, as it is stored. */
export type SheetStrength = {
  readonly unit: LoadUnit
  /** Oldest first; of one day the later entry counts. */
  readonly maxes: readonly {
    readonly exerciseId: Id
    readonly kind: LiftMax['kind']
    readonly day: string
    readonly load: Load
  }[]
  /** What the log says of maxes, each with the set it was worked out from, already said. */
  readonly estimated?: readonly {
    readonly exerciseId: Id
    readonly day: string
    readonly load: Load
    readonly family: FamilyName
    readonly set: string
  }[]
  readonly bodyMass: { readonly load: Load; readonly day: string } | null
  /** Everything in the place where the client trains. */
  readonly equipment: readonly {
    readonly kind: string
    readonly load: Load | null
    readonly topMilli: number | null
    readonly stepMilli: number | null
    readonly count: number | null
  }[]
}

/** Everything that the cells of a client's programs are worked out from. */
export type SheetContext = {
  readonly profile: StrengthProfile
  readonly exercises: ReadonlyMap<Id, SheetExercise>
  /** What a kind of exercise is loaded with in the client's place; undefined where nobody said. */
  readonly loaderOf: (loadType: LoadType) => Loader | undefined
  readonly deloadRule?: DeloadRule
}

/** What a context is made of. */
export type SheetSources = {
  readonly strength: SheetStrength
  readonly exercises: readonly SheetExercise[]
  readonly family?: FamilyName
  readonly rounding?: PlateRounding
  readonly deloadRule?: DeloadRule
}

/** The chart that turns effort into loads where the coach has chosen none. */
const USUAL_FAMILY: FamilyName = 'rts-2025'

/** Builds what the cells of a program are worked out from; make it once per client and change of facts. */
export function sheetContext(sources: SheetSources): SheetContext {
  const { strength, exercises, deloadRule } = sources
  const items = strength.equipment.map(placeItem)
  const made = new Map<LoadType, Loader | undefined>()
  return {
    profile: profileOf(sources),
    exercises: byId(exercises),
    loaderOf: (loadType) => {
      if (!made.has(loadType)) made.set(loadType, loaderIn(items, loadType))
      return made.get(loadType)
    },
    ...(deloadRule && { deloadRule }),
  }
}

/** The same facts with the exercises as they are now; a sheet takes over the rows that this leaves as they were. */
export function withExercises(
  context: SheetContext,
  exercises: readonly SheetExercise[],
): SheetContext {
  return { ...context, exercises: byId(exercises) }
}

function byId(exercises: readonly SheetExercise[]): SheetContext['exercises'] {
  return new Map(exercises.map((exercise) => [exercise.id, exercise]))
}

function loaderIn(items: readonly PlaceItem[], loadType: LoadType): Loader | undefined {
  const implement = implementOfPlace(items, loadType)
  return implement && prepareLoader(implement)
}

function profileOf({ strength, family, rounding }: SheetSources): StrengthProfile {
  const entered = strength.maxes.map(({ exerciseId, kind, load, day }) => ({
    exerciseId,
    max: { kind, load, day: dayOf(day) },
  }))
  const logged = (strength.estimated ?? []).map(
    ({ exerciseId, load, day, family: method, set }) => ({
      exerciseId,
      max: { kind: 'estimated', load, day: dayOf(day), method, from: set } as const,
    }),
  )
  const byLift = Map.groupBy([...logged, ...entered], ({ exerciseId }) => exerciseId)
  const maxes = [...byLift].map(([id, all]): [Id, LiftMax[]] => [id, all.map(({ max }) => max)])
  const { bodyMass } = strength
  return {
    unit: strength.unit,
    family: family ?? USUAL_FAMILY,
    rounding: rounding ?? 'nearest',
    maxes: Object.fromEntries(maxes),
    ...(bodyMass && { bodyMass: { load: bodyMass.load, day: dayOf(bodyMass.day) } }),
  }
}

function dayOf(day: string): CalendarDate {
  return day as CalendarDate // as: days of stored facts were checked when they were written
}

const LOADED_WITH: ReadonlySet<string> = new Set<PlaceItem['kind']>([
  'bar',
  'plate',
  'dumbbells',
  'kettlebell',
  'machine',
])

function placeItem(item: SheetStrength['equipment'][number]): PlaceItem {
  const kind = LOADED_WITH.has(item.kind) ? item.kind : 'other'
  return {
    kind: kind as PlaceItem['kind'], // as: one of the kinds above or other
    ...(item.load && { load: item.load }),
    ...(item.topMilli !== null && { topMilli: item.topMilli }),
    ...(item.stepMilli !== null && { stepMilli: item.stepMilli }),
    ...(item.count !== null && { count: item.count }),
  }
}
