import { places } from '../../shared/contract/places'
import type { rosterEdits as area } from '../../shared/contract/roster-edits'
import type { Program } from '../../shared/domain/programs/program'
import type { RowEdit } from '../../shared/domain/programs/roster-edit/plan-program'
import { ok, type Refused, refuse } from '../../shared/kernel/result'
import type { AreaHandlers, CommandContext, QueryContext, Refusal } from './context'
import { readProgram } from './program-reading'
import { writeCell } from './program-writing'
import { notFound } from './refuse'
import { type LookedThrough, lookThrough } from './roster-find'
import { rosterPreview } from './roster-preview'

/** Find and change over the programs of many clients. */
export const rosterEdits: AreaHandlers<typeof area> = {
  preview: (context, ask) => {
    const looked = lookThrough(context, ask)
    return looked.ok ? ok(rosterPreview(context, looked.value)) : looked
  },

  apply: (context, { find, change, stamps, rowIds }) => {
    const programIds = new Set(stamps.map(({ programId }) => programId))
    const looked = lookThrough(context, { find, change }, programIds)
    if (!looked.ok) return looked
    const wanted = new Set(rowIds)
    const refused = changedSince(context, { looked: looked.value, stamps, wanted })
    if (refused) return refused
    const edits = looked.value.flatMap((one) =>
      one.plan.edits.filter(({ row }) => wanted.has(row.id)).map((edit) => ({ one, edit })),
    )
    if (edits.length < wanted.size) return notFound('programs.rowNotThere')
    const weeks = edits.reduce((sum, { one, edit }) => sum + write(context, one.program, edit), 0)
    const clients = new Set(edits.map(({ one }) => one.client.id)).size
    name(context, { rows: edits.length, clients })
    return ok({ clients, rows: edits.length, weeks })
  },
}

type Checked = {
  readonly looked: readonly LookedThrough[]
  readonly stamps: readonly { readonly programId: string; readonly stamp: string }[]
  readonly wanted: ReadonlySet<string>
}

/** All or nothing: one program that is not as it was looked at refuses the whole edit, by name. */
function changedSince(
  context: QueryContext,
  { looked, stamps, wanted }: Checked,
): Refused<Refusal> | undefined {
  const now = new Map(looked.map((one) => [one.program.id, one]))
  const changed = stamps.filter(({ programId, stamp }) => {
    const one = now.get(programId)
    return one?.stamp !== stamp || !hasAll(one, wanted)
  })
  if (changed.length === 0) return undefined
  const programs = changed.map(({ programId }) => nameOf(context, programId)).join(', ')
  return refuse({
    code: 'conflict',
    message: { key: 'rosterEdits.changedSince', values: { programs } },
  })
}

/** Whether the rows wanted of a program still change. */
function hasAll({ program, plan }: LookedThrough, wanted: ReadonlySet<string>): boolean {
  const edits = new Set(plan.edits.map(({ row }) => row.id))
  return program.days.every((day) => day.rows.every(({ id }) => !wanted.has(id) || edits.has(id)))
}

function nameOf(context: QueryContext, programId: string): string {
  const program = readProgram(context, programId)
  const client = program && context.read.clients.byId(program.clientId)
  return client ? `${client.name}, ${program.name}` : context.say('rosterEdits.goneProgram')
}

/** Writes one row; answers how many weeks of it say something else or are done with another exercise. */
function write(context: CommandContext, program: Program, edit: RowEdit): number {
  const { row, exerciseId, cells } = edit
  if (exerciseId !== undefined) {
    context.write.programs.changeLine({ id: row.id, exercise_id: exerciseId })
  }
  const ref = { programId: program.id, clientId: program.clientId }
  for (const [at, text] of cells.entries()) {
    if (text === (row.cells[at] ?? null)) continue
    writeCell(context, ref, { rowId: row.id, week: at + 1, text: text ?? '' })
  }
  return edit.weeks.length
}

function name(
  context: CommandContext,
  counts: { readonly rows: number; readonly clients: number },
): void {
  const rows = context.say('rosterEdits.rows', { count: counts.rows })
  const clients = context.say('rosterEdits.clients', { count: counts.clients })
  const values = { rows, clients }
  context.label({ key: 'rosterEdits.didEdit', values }, places.rosterEdit())
}
