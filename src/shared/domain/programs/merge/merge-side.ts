import { alignWeeks } from './align-weeks'
import type { PlanBody, PlanRow } from './plan-body'

/** A week column under a key that is the same on every side. */
export type SideWeek = PlanBody['weeks'][number] & { readonly key: string }

/** A day band under a key that is the same on every side. */
export type SideDay = Omit<PlanBody['days'][number], 'id' | 'rows'> & { readonly key: string }

/** A row with its day and its own texts by week key; a week that is missing inherits. */
export type SideRow = Omit<PlanRow, 'id' | 'cells'> & {
  readonly key: string
  readonly dayKey: string
  readonly cells: ReadonlyMap<string, string>
}

/** One of the three sides of a merge: everything under keys that can be compared. */
export type MergeSide = Pick<PlanBody, 'name' | 'goal'> & {
  /** In order. */
  readonly weeks: readonly SideWeek[]
  /** In order. */
  readonly days: ReadonlyMap<string, SideDay>
  /** Day by day, in order. */
  readonly rows: ReadonlyMap<string, SideRow>
}

/** The three sides of a merge: what both came from, the client's copy, the template now. */
export type MergeSides = {
  readonly base: MergeSide
  readonly mine: MergeSide
  readonly theirs: MergeSide
}

/** Which day or row of the template a day or row of the client's copy is, by its own id. */
export type Origins = ReadonlyMap<string, string>

/** Puts the three bodies under common keys. Days and rows of the client without an origin keep their own ids. */
export function sidesOf(bodies: {
  readonly base: PlanBody
  readonly mine: PlanBody
  readonly theirs: PlanBody
  readonly origins: Origins
}): MergeSides {
  const { base, theirs } = bodies
  const mine = rekeyed(bodies.mine, bodies.origins)
  return {
    base: sideOf(
      base,
      base.weeks.map((_, week) => keyOfWeek('w', week)),
    ),
    mine: sideOf(mine, weekKeys(base, mine, 'm')),
    theirs: sideOf(theirs, weekKeys(base, theirs, 't')),
  }
}

/** The body under the ids of the template; of two copies of one row the first is the copy. */
export function rekeyed(body: PlanBody, origins: Origins): PlanBody {
  const seen = new Set<string>()
  const keyOf = (id: string) => {
    const origin = origins.get(id)
    if (origin === undefined || seen.has(origin)) return id
    seen.add(origin)
    return origin
  }
  const days = body.days.map((day) => ({
    ...day,
    id: keyOf(day.id),
    rows: day.rows.map((row) => ({ ...row, id: keyOf(row.id) })),
  }))
  return { ...body, days }
}

function weekKeys(base: PlanBody, side: PlanBody, letter: string): readonly string[] {
  const matches = alignWeeks(columnsOf(base), columnsOf(side))
  return matches.map((week, own) => (week === null ? keyOfWeek(letter, own) : keyOfWeek('w', week)))
}

function columnsOf(body: PlanBody) {
  const rows = body.days.flatMap((day) => day.rows.map((row) => [row.id, row] as const))
  return { weeks: body.weeks, rows: new Map(rows) }
}

function keyOfWeek(letter: string, week: number): string {
  return `${letter}${week + 1}`
}

/** A body under its own ids and the given week keys. */
export function sideOf(body: PlanBody, weekKeys: readonly string[]): MergeSide {
  const { name, goal, weeks, days } = body
  const rows = days.flatMap((day) =>
    day.rows.map(({ id, cells, ...row }) => {
      const texts = new Map<string, string>()
      for (const [week, text] of cells.entries()) {
        if (text !== null) texts.set(weekKeys[week] ?? '', text)
      }
      return [id, { ...row, key: id, dayKey: day.id, cells: texts }] as const
    }),
  )
  return {
    name,
    goal,
    weeks: weeks.map((week, at) => ({ ...week, key: weekKeys[at] ?? '' })),
    days: new Map(days.map(({ id, rows: _, ...day }) => [id, { ...day, key: id }])),
    rows: new Map(rows),
  }
}

/** A side as a body again, under its keys. */
export function bodyOfSide(side: MergeSide): PlanBody {
  const byDay = Map.groupBy(side.rows.values(), (row) => row.dayKey)
  return {
    name: side.name,
    goal: side.goal,
    weeks: side.weeks.map(({ kind, name }) => ({ kind, name })),
    days: [...side.days.values()].map(({ key, name, weekday }) => ({
      id: key,
      name,
      weekday,
      rows: (byDay.get(key) ?? []).map(({ key: id, dayKey: _, cells, ...row }) => ({
        id,
        ...row,
        cells: side.weeks.map((week) => cells.get(week.key) ?? null),
      })),
    })),
  }
}
