import fc from 'fast-check'
import type { PlanBody, PlanDay, PlanRow } from '../../src/shared/domain/programs/merge/plan-body'

/** A row of a body for tests: a lift with texts, one per week. */
export function planRow(
  id: string,
  cells: readonly (string | null)[],
  more: Partial<PlanRow> = {},
) {
  const plain = { kind: 'lift', exerciseId: id, label: '', dose: '', goal: null, note: '' } as const
  return { ...plain, id, cells, ...more } satisfies PlanRow
}

/** A body for tests from its days; as many loading weeks as the first row has texts. */
export function planBody(days: Readonly<Record<string, readonly PlanRow[]>>): PlanBody {
  const all = Object.entries(days)
  const count = all[0]?.[1][0]?.cells.length ?? 1
  return {
    name: 'Base block',
    goal: 'strength',
    weeks: Array.from({ length: count }, () => ({ kind: 'loading', name: '' }) as const),
    days: all.map(([id, rows]) => ({ id, name: id, weekday: null, rows })),
  }
}

/** The body with one row rewritten. */
export function withRow(body: PlanBody, id: string, change: Partial<PlanRow>): PlanBody {
  return eachDay(body, (day) => ({
    ...day,
    rows: day.rows.map((row) => (row.id === id ? { ...row, ...change } : row)),
  }))
}

/** The body with one text rewritten; weeks from 1. */
export function withCell(
  body: PlanBody,
  id: string,
  cell: { readonly week: number; readonly text: string | null },
): PlanBody {
  return eachDay(body, (day) => ({
    ...day,
    rows: day.rows.map((row) =>
      row.id === id ? { ...row, cells: row.cells.with(cell.week - 1, cell.text) } : row,
    ),
  }))
}

/** The body with each day as `change` makes it. */
export function eachDay(body: PlanBody, change: (day: PlanDay) => PlanDay): PlanBody {
  return { ...body, days: body.days.map(change) }
}

/** The days and rows that a copy has from its template, all under the same ids. */
export function sameOrigins(body: PlanBody): ReadonlyMap<string, string> {
  return new Map(
    body.days.flatMap(({ id, rows }) =>
      [id, ...rows.map((row) => row.id)].map((key) => [key, key]),
    ),
  )
}

const text = fc.constantFrom(null, '4x5 @7', '@8', '3x8 75%', '+2.5%/wk', '5x5', 'deload')
const name = fc.constantFrom('', 'A', 'B1', 'B2', 'C')

/** Any body whose days and rows are called after the prefix. */
export function anyBody(prefix: string): fc.Arbitrary<PlanBody> {
  return fc.integer({ min: 1, max: 4 }).chain((count) => {
    const row = fc.record({
      kind: fc.constantFrom('lift' as const, 'warm-up' as const),
      exerciseId: fc.constantFrom('squat', 'bench', 'row', 'thrust'),
      label: name,
      dose: fc.constant(''),
      goal: fc.constantFrom(null, 'power' as const),
      note: fc.constantFrom('', 'slow'),
      cells: fc.array(text, { minLength: count, maxLength: count }),
    })
    const day = fc.record({
      weekday: fc.constantFrom(null, 1, 3),
      rows: fc.array(row, { maxLength: 4 }),
    })
    const week = fc.record({ kind: fc.constantFrom('loading' as const, 'deload' as const), name })
    return fc.record({
      name: fc.constantFrom('Base', 'Peak'),
      goal: fc.constantFrom('strength' as const, 'power' as const),
      weeks: fc.array(week, { minLength: count, maxLength: count }),
      days: fc.array(day, { maxLength: 3 }).map((days) =>
        days.map(({ weekday, rows }, at) => ({
          id: `${prefix}d${at}`,
          name: `Day ${at}`,
          weekday,
          rows: rows.map((one, place) => ({ id: `${prefix}d${at}r${place}`, ...one })),
        })),
      ),
    })
  })
}

/** One edit a coach makes in a program; the number picks where. */
export type PlanEdit = { readonly kind: string; readonly at: number; readonly text: string | null }

/** Any edits: texts, names, swaps, rows, days and weeks added, moved and taken out. */
export const anyEdits: fc.Arbitrary<readonly PlanEdit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      ...['cell', 'swap', 'label', 'row-out', 'row-in', 'row-move', 'row-day'].concat([
        'day-out',
        'day-in',
        'day-name',
        'day-move',
        'week-in',
        'week-out',
        'week-kind',
        'name',
      ]),
    ),
    at: fc.nat(1000),
    text,
  }),
  { maxLength: 8 },
)

/** The body after the edits; what is made gets ids with the prefix. */
export function edited(body: PlanBody, edits: readonly PlanEdit[], prefix: string): PlanBody {
  return edits.reduce((now, edit, step) => editOnce(now, edit, `${prefix}${step}`), body)
}

function editOnce(body: PlanBody, { kind, at, text: typed }: PlanEdit, id: string): PlanBody {
  const rows = body.days.flatMap((day) => day.rows)
  const row = rows[at % Math.max(rows.length, 1)]
  const day = body.days[at % Math.max(body.days.length, 1)]
  const week = at % body.weeks.length
  const made = planRow(
    id,
    body.weeks.map(() => typed),
  )
  const out = eachDay(body, (one) => ({ ...one, rows: one.rows.filter((other) => other !== row) }))
  const into = (target: PlanBody, dayId: string | undefined, extra: PlanRow) =>
    eachDay(target, (one) =>
      one.id === dayId
        ? { ...one, rows: one.rows.toSpliced(at % (one.rows.length + 1), 0, extra) }
        : one,
    )
  const cells = (change: (texts: PlanRow['cells']) => PlanRow['cells']) =>
    eachDay(body, (one) => ({
      ...one,
      rows: one.rows.map((r) => ({ ...r, cells: change(r.cells) })),
    }))
  switch (kind) {
    case 'cell':
      return row ? withCell(body, row.id, { week: week + 1, text: typed }) : body
    case 'swap':
      return row ? withRow(body, row.id, { exerciseId: `swapped ${id}` }) : body
    case 'label':
      return row ? withRow(body, row.id, { label: 'D' }) : body
    case 'row-out':
      return row ? out : body
    case 'row-in':
      return into(body, day?.id, made)
    case 'row-move': {
      const home = body.days.find((one) => row && one.rows.includes(row))
      return row ? into(out, home?.id, row) : body
    }
    case 'row-day':
      return row ? into(out, day?.id, row) : body
    case 'day-out':
      return { ...body, days: body.days.filter((one) => one !== day) }
    case 'day-in':
      return {
        ...body,
        days: body.days.toSpliced(at % (body.days.length + 1), 0, {
          id,
          name: id,
          weekday: null,
          rows: [{ ...made, id: `${id}r` }],
        }),
      }
    case 'day-name':
      return eachDay(body, (one) => (one === day ? { ...one, name: id } : one))
    case 'day-move':
      return { ...body, days: day ? [...body.days.filter((one) => one !== day), day] : [] }
    case 'week-in':
      return {
        ...cells((texts) => texts.toSpliced(week, 0, typed)),
        weeks: body.weeks.toSpliced(week, 0, { kind: 'loading', name: '' }),
      }
    case 'week-out':
      return body.weeks.length === 1
        ? body
        : { ...cells((texts) => texts.toSpliced(week, 1)), weeks: body.weeks.toSpliced(week, 1) }
    case 'week-kind':
      return { ...body, weeks: body.weeks.with(week, { kind: 'deload', name: id }) }
    default:
      return { ...body, name: id }
  }
}
