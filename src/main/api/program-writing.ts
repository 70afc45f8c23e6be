import { sheetCode } from '../../shared/domain/handouts/sheet-code'
import { keyBetween, keysBetween } from '../../shared/kernel/fraction-key'
import { pairKey } from '../../shared/kernel/ids'
import type { LineRow } from '../stores/programs'
import type { CommandContext } from './context'

/** Which program is written to. */
export type ProgramRef = { readonly programId: string; readonly clientId: string }

/** A row to be added to a day. */
export type NewRow = {
  /** Made by the window that already shows the row. */
  readonly madeId?: string | undefined
  readonly kind: 'lift' | 'warm-up'
  readonly exerciseId: string
  readonly label: string
  readonly dose: string
  readonly goal: LineRow['goal']
  readonly note?: string
  /** Text per week; null or missing weeks inherit. */
  readonly cells: readonly (string | null)[]
}

/** Adds a day band; answers its id. */
export function addDay(
  context: CommandContext,
  ref: ProgramRef,
  day: { readonly name: string; readonly weekday: number | null; readonly position: string },
): string {
  const id = context.newId()
  const { programId, clientId } = ref
  const columns = { name: day.name, weekday: day.weekday, position: day.position }
  context.write.programs.addDay({
    id,
    client_id: clientId,
    program_id: programId,
    sheet_code: sheetCode(id),
    ...columns,
  })
  return id
}

/** Adds rows with their cells between two positions of a day; answers their ids in order. */
export function addRows(
  context: CommandContext,
  at: ProgramRef & {
    readonly dayId: string
    readonly after: string | null
    readonly before: string | null
  },
  rows: readonly NewRow[],
): string[] {
  const positions = keysBetween(at.after, at.before, rows.length)
  return rows.map((row, i) => {
    const id = row.madeId ?? context.newId()
    context.write.programs.addLine({
      id,
      client_id: at.clientId,
      program_id: at.programId,
      day_id: at.dayId,
      kind: row.kind,
      exercise_id: row.exerciseId,
      label: row.label,
      dose: row.dose,
      goal: row.goal,
      note: row.note ?? '',
      position: positions[i] ?? '',
    })
    for (const [week, text] of row.cells.entries())
      writeCell(context, at, { rowId: id, week: week + 1, text: text ?? '' })
    return id
  })
}

/** Writes one cell; an empty text takes the own text away, so that the week inherits. */
export function writeCell(
  context: CommandContext,
  { programId, clientId }: ProgramRef,
  cell: { readonly rowId: string; readonly week: number; readonly text: string },
): void {
  const id = pairKey(cell.rowId, cell.week)
  const text = cell.text.trim()
  if (text === '') context.write.programs.removeCell(id)
  else {
    const columns = { row_id: cell.rowId, week: cell.week, text }
    context.write.programs.putCell({ id, client_id: clientId, program_id: programId, ...columns })
  }
}

/** Writes what a week is. */
export function writeWeek(
  context: CommandContext,
  { programId, clientId }: ProgramRef,
  week: { readonly week: number; readonly kind: 'loading' | 'deload'; readonly name: string },
): void {
  const id = pairKey(programId, week.week)
  context.write.programs.putWeek({ id, client_id: clientId, program_id: programId, ...week })
}

/** The positions around the place before a row (or at the end of a day). */
export function gapBefore(
  lines: readonly LineRow[],
  dayId: string,
  beforeRowId: string | null,
): { readonly after: string | null; readonly before: string | null } {
  const day = lines.filter((line) => line.dayId === dayId)
  const at = beforeRowId === null ? day.length : day.findIndex((line) => line.id === beforeRowId)
  const index = at < 0 ? day.length : at
  return { after: day[index - 1]?.position ?? null, before: day[index]?.position ?? null }
}

/** The position behind the last of a list. */
export function positionAtEnd(items: readonly { readonly position: string }[]): string {
  return keyBetween(items.at(-1)?.position ?? null, null)
}
