import type { Group } from '../../notation/prescription'
import { printWeek } from '../../notation/print'
import type { EffectiveWeek } from '../../notation/weeks/effective-weeks'
import { type CellChange, changeGroups } from './cell-change'
import { type Rewritten, rewriteCells, type WeekWish } from './rewrite-cells'
import { type Cells, isMadeByRule, oneWeekPerCell, type RowReading, weekText } from './row-weeks'

/** Why a week that was found stays as it is. */
export type LeftReason =
  /** Something in the cell, or in the one it inherits from, was not understood. */
  | 'unread'
  /** It has no such part, or says so already. */
  | 'unchanged'
  /** The deload rule makes it from the week before. */
  | 'by-rule'
  /** A cell says several weeks with `|`, more than stand free behind it. */
  | 'weeks-in-cell'
  /** A week outside of the edit would take the change over and could not be told otherwise. */
  | 'would-spread'
  /** The new exercise does not go with a flag of the client. */
  | 'meets-flag'

/** Weeks from 0. */
export type LeftWeek = { readonly week: number; readonly why: LeftReason }

/** A row before and after; `cells` are the same texts where nothing changes. */
export type RowPlan = {
  readonly cells: Cells
  readonly before: readonly EffectiveWeek[]
  readonly after: readonly EffectiveWeek[]
  readonly left: readonly LeftWeek[]
}

/** `found`: whether the edit addresses a week (from 0), as it is before. */
export type RowAsk = {
  readonly cells: Cells
  readonly before: readonly EffectiveWeek[]
  readonly found: readonly boolean[]
  readonly change: CellChange
  readonly reading: RowReading
  /** Deload weeks were asked for by name, so those made by the rule are written out. */
  readonly writesRuleWeeks: boolean
}

/**
 * Works the change into the cells of one row. Weeks that are not addressed say the same afterwards as
 * before, also where they inherit from one that changes; only weeks made by the deload rule follow.
 */
export function planRow(ask: RowAsk): RowPlan {
  const { cells, before } = ask
  const asked = before.map((week, at) => askWeek(ask, week, at))
  const left = asked.flatMap(({ why }, week) => (why ? [{ week, why }] : []))
  const changing = asked.flatMap(({ wish }, week) => (wish.kind === 'change' ? [week] : []))
  if (changing.length === 0) return { cells, before, after: before, left }
  const stay = (why: LeftReason): RowPlan => ({
    cells,
    before,
    after: before,
    left: [...left, ...changing.map((week) => ({ week, why }))].sort((a, b) => a.week - b.week),
  })
  const single = oneWeekPerCell(cells, ask.reading.read)
  if (!single) return stay('weeks-in-cell')
  const made = rewritten(ask, single, asked)
  if (made.kind === 'stuck') return stay('would-spread')
  return { cells: made.cells, before, after: made.weeks, left }
}

type Asked = { readonly wish: WeekWish; readonly why?: LeftReason }

function askWeek(ask: RowAsk, week: EffectiveWeek, at: number): Asked {
  const keep: WeekWish = { kind: 'keep', groups: groupsOf(week), text: weekText(week) }
  const isByRule = isMadeByRule(week)
  if (week.kind !== 'planned' || !ask.found[at])
    return { wish: isByRule ? { kind: 'follow' } : keep }
  if (isByRule && !ask.writesRuleWeeks) {
    // In step with its base it changes by itself; alone it is left.
    const hasBase = ask.found.slice(0, at).includes(true)
    return hasBase ? { wish: { kind: 'follow' } } : { wish: { kind: 'follow' }, why: 'by-rule' }
  }
  if (!isUnderstood(ask, at)) return { wish: keep, why: 'unread' }
  const groups = changeGroups(week.prescription.groups, ask.change)
  const text = printWeek({ groups })
  if (text === keep.text) return { wish: keep, why: 'unchanged' }
  return { wish: { kind: 'change', groups, text } }
}

/** A stretch that was not understood stands for the weeks that inherit it, too. */
function isUnderstood({ cells, reading }: RowAsk, at: number): boolean {
  const from = cells.slice(0, at + 1).findLastIndex((text) => reading.read(text) !== undefined)
  return (reading.read(cells[from] ?? null)?.unread.length ?? 0) === 0
}

function rewritten(ask: RowAsk, single: Cells, asked: readonly Asked[]): Rewritten {
  const wishes = asked.map(({ wish }, at): WeekWish => {
    const own = ask.reading.read(single[at] ?? null)
    if (wish.kind !== 'change' || !own || own.groups.length === 0 || own.mark === 'deload')
      return wish
    return { ...wish, stated: changeGroups(own.groups, ask.change) }
  })
  return rewriteCells(single, wishes, ask.reading)
}

function groupsOf(week: EffectiveWeek): readonly Group[] {
  return week.kind === 'planned' ? week.prescription.groups : []
}
