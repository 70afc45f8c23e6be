import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { setsOfWeek } from '../../../../shared/domain/programs/week-sets'
import type { Say } from '../../../../shared/kernel/words'
import type { TrailingColumn, WeekColumn } from '../../../ui/grid/model/grid-model'
import type { ProgramLook } from '../program-look'
import { partColumn, setColumn, weekColumn } from './week-columns'

/** Widths in px of the columns of one week. */
const PART_WIDTHS = { week: 164, load: 92, plates: 124, tempo: 64, rest: 72, note: 196 } as const

/** Width in px of the column of a set. */
const SET_WIDTH = 128

/** Weeks that fit beside each other at the usual width. */
const ROOMY_WEEKS = 6

/** Width in px of the weeks of a long block. */
const NARROW_WEEK = 120

/** The columns of a zoom, and those behind them. */
export type ZoomColumns = {
  readonly weeks: readonly WeekColumn[]
  readonly trailing: readonly TrailingColumn[]
  readonly weekWidth?: number
}

/** The columns that a zoom shows: every week; one week in its parts; or the sets of one week. */
export function zoomColumns(
  look: ProgramLook,
  at: { readonly all: readonly WeekColumn[]; readonly sets: number; readonly say: Say },
): ZoomColumns {
  const { all, say } = at
  const trailing = trailingColumns(say)
  const week = all[look.week - 1]
  if (look.zoom === 'block' || !week)
    return { weeks: all, trailing, ...(all.length > ROOMY_WEEKS && { weekWidth: NARROW_WEEK }) }
  if (look.zoom === 'week') return { weeks: partColumns(week, look.week, say), trailing: [] }
  return { weeks: setColumns(week, look.week, at), trailing }
}

/** The column of tempo and rest behind the weeks. */
export function trailingColumns(say: Say): readonly TrailingColumn[] {
  const heads = { title: say('programs.tempo'), subtitle: say('programs.rest') }
  return [{ id: 'tempo', ...heads, width: 92 }]
}

/** The most working sets of a row in a week (from 1), and room for one more. */
export function setsToShow({ days }: ProgramSheet, week: number): number {
  const counts = days.flatMap(({ rows }) =>
    rows.map(({ cells }) => {
      const cell = cells[week - 1]
      return cell ? setsOfWeek(cell.effective).length : 0
    }),
  )
  return Math.max(4, ...counts) + 1
}

/** The column that the active cell comes to in another zoom. */
export function landingColumn({ zoom, week }: ProgramLook): string {
  return zoom === 'set' ? setColumn(week, 0) : weekColumn(week)
}

function partColumns(whole: WeekColumn, week: number, say: Say): readonly WeekColumn[] {
  const kinds = ['load', 'plates', 'tempo', 'rest', 'note'] as const
  return [
    { ...whole, width: PART_WIDTHS.week },
    ...kinds.map((kind) => ({
      id: partColumn(kind, week),
      title: say(`programs.part.${kind}`),
      subtitle: kind === 'plates' || kind === 'note' ? say(`programs.partUnder.${kind}`) : '',
      width: PART_WIDTHS[kind],
      isPart: true,
      ...(whole.isDeload && { isDeload: true }),
    })),
  ]
}

function setColumns(
  { isDeload }: WeekColumn,
  week: number,
  { sets, say }: { readonly sets: number; readonly say: Say },
): readonly WeekColumn[] {
  return Array.from({ length: sets }, (_, set) => ({
    id: setColumn(week, set),
    title: say('programs.set', { set: set + 1 }),
    subtitle: set === sets - 1 ? say('programs.setMore') : '',
    width: SET_WIDTH,
    ...(isDeload && { isDeload }),
  }))
}
