import type { Say } from '../../kernel/words'
import { echo } from '../notation/echo'
import type { LoadFormat } from '../units/format-load'
import type { SheetContext } from './sheet-context'
import { implementCountOf } from './sheet-lift'
import { groupsOf, type SheetCell, type SheetRow } from './sheet-row'
import { shownLoad } from './shown-load'

/** What a cell means in plain words, own or inherited: `4 sets of 5 @ RPE 7`. Empty before anything is written. */
export function sayCell({ effective }: SheetCell, say: Say): string {
  switch (effective.kind) {
    case 'blank':
      return ''
    case 'off':
      return say('notation.weekOff')
    case 'planned':
      return echo(effective.prescription, say)
  }
}

/** The worked-out load of a cell in few signs, without ≈; empty where there is none. */
export function loadInCell(
  { row }: SheetRow,
  cell: SheetCell,
  options: { readonly context: SheetContext; readonly format: LoadFormat },
): string {
  const { context, format } = options
  const exercise = context.exercises.get(row.exerciseId)
  return shownLoad(groupsOf(cell.effective), cell.loads, {
    ...format,
    implementCount: exercise ? implementCountOf(exercise) : 1,
    usual: format.unit ?? context.profile.unit,
  })
}

/** Rest as coaches write it: `90s`, `2:30`, `2:00–3:00`. Seconds. */
export function shownRest(rest: { readonly from: number; readonly to: number }): string {
  const [from, to] = [clock(rest.from), clock(rest.to)]
  return from === to ? from : `${from}–${to}`
}

function clock(seconds: number): string {
  if (seconds < 100 && seconds % 60 !== 0) return `${seconds}s`
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
