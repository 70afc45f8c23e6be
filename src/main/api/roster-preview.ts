import type {
  RosterClient,
  RosterLeft,
  RosterLine,
  RosterPreview,
  RosterProgram,
  RosterRow,
} from '../../shared/contract/roster-edits'
import type { LeftCell, RowEdit } from '../../shared/domain/programs/roster-edit/plan-program'
import { weekText } from '../../shared/domain/programs/roster-edit/row-weeks'
import { weekLoad } from '../../shared/domain/programs/roster-edit/week-load'
import { type SheetContext, sheetContext } from '../../shared/domain/programs/sheet-context'
import type { QueryContext } from './context'
import { allExercises } from './exercises'
import { readStrength } from './program-reading'
import type { LookedThrough } from './roster-find'
import { studioSettings } from './settings'

/** More cells that stay than anybody reads through. */
const LISTED = 500
/** Enough of a cell to know it by, in UTF-16 units. */
const SHOWN = 200

type Showing = {
  readonly context: QueryContext
  readonly locale: string
  readonly exercises: ReturnType<typeof allExercises>
  readonly names: ReadonlyMap<string, string>
}

/** The diff of an edit: by client, program, day and row, with the loads worked out before and after. */
export function rosterPreview(
  context: QueryContext,
  looked: readonly LookedThrough[],
): RosterPreview {
  const exercises = allExercises(context)
  const names = new Map(exercises.map(({ id, name }) => [id, name]))
  const showing = { context, exercises, names, locale: studioSettings(context).locale }
  const byClient = Map.groupBy(looked, ({ client }) => client.id)
  const left = looked.flatMap((one) => leftOf(one, names))
  const sum = (of: (one: LookedThrough) => number) =>
    looked.reduce((total, one) => total + of(one), 0)
  return {
    clients: [...byClient.values()].flatMap((programs) => clientOf(programs, showing)),
    programs: looked.length,
    left: left.slice(0, LISTED),
    leftCount: sum(({ plan }) => plan.left.length),
    past: sum(({ plan }) => plan.past),
    logged: sum(({ plan }) => plan.logged),
  }
}

function clientOf(looked: readonly LookedThrough[], showing: Showing): RosterClient[] {
  const changing = looked.filter(({ plan }) => plan.edits.length > 0)
  const [first] = changing
  if (!first) return []
  const strength = readStrength(showing.context, first.client.id, first.program.startsOn)
  const facts = sheetContext({ strength, exercises: showing.exercises })
  const { id, name } = first.client
  return [{ clientId: id, name, programs: changing.map((one) => programOf(one, showing, facts)) }]
}

function programOf(
  { program, stamp, plan }: LookedThrough,
  showing: Showing,
  facts: SheetContext,
): RosterProgram {
  const byDay = Map.groupBy(plan.edits, ({ dayId }) => dayId)
  const days = program.days.flatMap((day) => {
    const edits = byDay.get(day.id)
    if (!edits) return []
    return [
      { dayId: day.id, name: day.name, rows: edits.map((edit) => rowOf(edit, showing, facts)) },
    ]
  })
  return { programId: program.id, name: program.name, stamp, days }
}

function rowOf(edit: RowEdit, { names, locale }: Showing, context: SheetContext): RosterRow {
  const { row, exerciseId } = edit
  const nameOf = (id: string) => names.get(id) ?? id
  const how = { context, format: { locale } }
  const line = (at: number): RosterLine[] => {
    const [before, after] = [edit.before[at], edit.after[at]]
    if (!before || !after) return []
    const loadBefore = weekLoad(before, row.exerciseId, how)
    const loadAfter = weekLoad(after, exerciseId ?? row.exerciseId, how)
    const texts = { before: weekText(before), after: weekText(after) }
    return [{ from: at + 1, to: at + 1, ...texts, loadBefore, loadAfter }]
  }
  return {
    rowId: row.id,
    label: row.label,
    exercise: nameOf(row.exerciseId),
    swap: exerciseId === undefined ? null : nameOf(exerciseId),
    lines: row.kind === 'warm-up' ? [] : joined(edit.weeks.flatMap(line)),
  }
}

/** Neighbouring weeks that change alike become one line. */
function joined(lines: readonly RosterLine[]): RosterLine[] {
  const result: RosterLine[] = []
  for (const line of lines) {
    const last = result.at(-1)
    if (last && last.to + 1 === line.from && isAlike(last, line)) last.to = line.to
    else result.push({ ...line })
  }
  return result
}

function isAlike(one: RosterLine, other: RosterLine): boolean {
  const keys = ['before', 'after', 'loadBefore', 'loadAfter'] as const
  return keys.every((key) => one[key] === other[key])
}

function leftOf(
  { client, program, plan }: LookedThrough,
  names: ReadonlyMap<string, string>,
): RosterLeft[] {
  const result: RosterLeft[] = []
  let before: LeftCell | undefined
  for (const cell of plan.left) {
    const { row, week, why } = cell
    const last = result.at(-1)
    const goesOn = before?.row.id === row.id && before.why === why && before.week + 1 === week
    const text = row.cells[week] ?? null
    // A cell of its own stands on a line of its own; weeks that inherit it join it.
    if (last && goesOn && text === null) last.to = week + 1
    else {
      const exercise = names.get(row.exerciseId) ?? row.exerciseId
      const weeks = { from: week + 1, to: week + 1 }
      const whose = { clientId: client.id, programId: program.id, client: client.name }
      result.push({ ...whose, exercise, ...weeks, text: (text ?? '').slice(0, SHOWN), why })
    }
    before = cell
  }
  return result
}
