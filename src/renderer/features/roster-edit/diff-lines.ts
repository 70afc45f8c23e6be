import type { RosterPreview, RosterRow } from '../../../shared/contract/roster-edits'

/** One line of the diff: the head of a client's program, the name of a day, or a row that changes. */
export type DiffLine =
  | {
      readonly kind: 'program'
      readonly id: string
      readonly client: string
      readonly program: string
      readonly rowIds: readonly string[]
    }
  | { readonly kind: 'day'; readonly id: string; readonly name: string }
  | { readonly kind: 'row'; readonly id: string; readonly row: RosterRow }

/** The diff as lines in order, each with an id of its own. */
export function diffLines({ clients }: RosterPreview): readonly DiffLine[] {
  return clients.flatMap(({ name, programs }) =>
    programs.flatMap((program): DiffLine[] => {
      const rows = program.days.flatMap((day) => day.rows)
      const head: DiffLine = {
        kind: 'program',
        id: program.programId,
        client: name,
        program: program.name,
        rowIds: rows.map(({ rowId }) => rowId),
      }
      const days = program.days.flatMap((day): DiffLine[] => [
        { kind: 'day', id: day.dayId, name: day.name },
        ...day.rows.map((row) => ({ kind: 'row' as const, id: row.rowId, row })),
      ])
      return [head, ...days]
    }),
  )
}

/** Heights in pixels, the same as in the style sheet: only what is in view is drawn. */
const HEIGHTS = { program: 40, day: 26, line: 26, around: 6 } as const

/** How high a line stands. */
export function heightOf(line: DiffLine): number {
  if (line.kind !== 'row') return HEIGHTS[line.kind]
  return Math.max(line.row.lines.length, 1) * HEIGHTS.line + HEIGHTS.around
}

/** The lines that can be ticked, by place in the list. */
export function tickableAt(lines: readonly DiffLine[]): readonly number[] {
  return lines.flatMap(({ kind }, at) => (kind === 'day' ? [] : [at]))
}

/** The rows that a line stands for. */
export function rowIdsOf(line: DiffLine): readonly string[] {
  switch (line.kind) {
    case 'program':
      return line.rowIds
    case 'row':
      return [line.id]
    case 'day':
      return []
  }
}

/** Whether all, some or none of a line's rows are ticked. */
export function tickOf(line: DiffLine, unticked: ReadonlySet<string>): 'all' | 'some' | 'none' {
  const ids = rowIdsOf(line)
  const off = ids.filter((id) => unticked.has(id)).length
  if (off === 0) return 'all'
  return off === ids.length ? 'none' : 'some'
}

/** The rows without a tick after a line was pressed: what is not all ticked gets all, else none. */
export function flipped(line: DiffLine, unticked: ReadonlySet<string>): ReadonlySet<string> {
  const next = new Set(unticked)
  const isOn = tickOf(line, unticked) !== 'all'
  for (const id of rowIdsOf(line)) {
    if (isOn) next.delete(id)
    else next.add(id)
  }
  return next
}

/** What is ticked: the rows, the programs they stand in, and how many clients that is. */
export function chosenOf(preview: RosterPreview, unticked: ReadonlySet<string>) {
  const clients = preview.clients.flatMap((client) => {
    const programs = client.programs.flatMap((program) => {
      const rows = program.days.flatMap((day) => day.rows.map(({ rowId }) => rowId))
      const rowIds = rows.filter((id) => !unticked.has(id))
      const { programId, stamp } = program
      return rowIds.length === 0 ? [] : [{ programId, stamp, rowIds }]
    })
    return programs.length === 0 ? [] : [programs]
  })
  const programs = clients.flat()
  return {
    clients: clients.length,
    rowIds: programs.flatMap(({ rowIds }) => rowIds),
    stamps: programs.map(({ programId, stamp }) => ({ programId, stamp })),
  }
}
