import type { LoadUnit } from '../../units/load'
import { parsePrescription } from '../parse'
import type { Group, Prescription, WeekPart } from '../prescription'
import { printWeek } from '../print'
import { DEFAULT_DELOAD, type DeloadRule } from './deload'
import { type RowWords, rowOf } from './row-words'
import { deloadedWeek, type Running, runOn, writtenWeek } from './running-week'
import type { GroupOrigins, TracedGroup } from './traced-group'

/** What a week column shows for a row. */
export type EffectiveWeek =
  /** Nothing has been written yet. */
  { readonly kind: 'blank' } | { readonly kind: 'off'; readonly own?: Prescription } | PlannedWeek

/** A week with work in it; `origins` go with `prescription.groups`, `own` is what its cell says itself. */
export type PlannedWeek = {
  readonly kind: 'planned'
  readonly prescription: Prescription
  readonly origins: readonly GroupOrigins[]
  readonly isDeload: boolean
  readonly own?: Prescription
  /** Where the deload rule alone made the week: the groups it was made from, in the same order. */
  readonly lightened?: { readonly from: readonly Group[]; readonly loadLess: number }
}

/** `deloadWeeks`: columns (from 0) under the program's deload rule; a cell with text of its own wins there. */
export type WeekOptions = {
  readonly unit?: LoadUnit
  readonly deloadRule?: DeloadRule
  readonly deloadWeeks?: readonly number[]
}

/**
 * The effective prescription of each week column of a row. An empty cell inherits the week before, a
 * cell may state changes only, and steps such as `+2.5%/wk` run on. Deload weeks and weeks off are
 * left out of the inheritance and take no step: the week after goes on from the last normal one.
 */
export function effectiveWeeks(
  cellTexts: readonly (string | null)[],
  options: WeekOptions = {},
): readonly EffectiveWeek[] {
  const { unit } = options
  const cells = cellTexts.map((text) => {
    const isEmpty = text === null || text.trim() === ''
    return isEmpty ? undefined : parsePrescription(text, unit === undefined ? {} : { unit })
  })
  return weeksOfCells(cells, options)
}

/** The same for cells that were read before, in the client's unit; undefined where a cell is empty. */
export function weeksOfCells(
  cells: readonly (Prescription | undefined)[],
  options: WeekOptions = {},
): readonly EffectiveWeek[] {
  return runWeeks(spreadLaterWeeks(cells), options)
}

/** The weeks a single line says by itself with `|`; one week where it has none. */
export function weeksOfLine(
  prescription: Prescription,
  options: WeekOptions = {},
): readonly EffectiveWeek[] {
  const empty = prescription.laterWeeks.map(() => undefined)
  return runWeeks(spreadLaterWeeks([prescription, ...empty]), options)
}

type Cell = { readonly own: Prescription; readonly part: WeekPart }

/** Weeks typed after `|` in one cell fill the empty cells behind it. */
function spreadLaterWeeks(
  cells: readonly (Prescription | undefined)[],
): readonly (Cell | undefined)[] {
  let waiting: readonly WeekPart[] = []
  return cells.map((own) => {
    if (own) {
      waiting = own.laterWeeks
      return { own, part: partOf(own) }
    }
    const [part, ...rest] = waiting
    waiting = rest
    return part && { own: alone(part), part }
  })
}

function runWeeks(
  cells: readonly (Cell | undefined)[],
  options: WeekOptions,
): readonly EffectiveWeek[] {
  let state = START
  return cells.map((cell, index) => {
    const next = afterWeek(state, cell, { options, index })
    state = next.state
    return next.week
  })
}

/** A row on its way through the weeks: what runs on, and the words said once for the row. */
export type RowState = { readonly running?: Running; readonly row: RowWords }

const START: RowState = { row: rowOf(undefined, undefined) }

/** One more week (from 0) of a row that has come to `state`; for cells that say one week each. */
export function nextWeek(
  state: RowState | undefined,
  own: Prescription | undefined,
  at: { readonly options: WeekOptions; readonly index: number },
): { readonly week: EffectiveWeek; readonly state: RowState } {
  return afterWeek(state ?? START, own && { own, part: partOf(own) }, at)
}

function afterWeek(
  { running, row: rowBefore }: RowState,
  cell: Cell | undefined,
  { options, index }: { readonly options: WeekOptions; readonly index: number },
): { readonly week: EffectiveWeek; readonly state: RowState } {
  const rule = options.deloadRule ?? DEFAULT_DELOAD
  const row = rowOf(rowBefore, cell?.own)
  const stay = { ...(running && { running }), row }
  if (cell?.part.mark === 'off') return { week: { kind: 'off', own: cell.own }, state: stay }
  if (!running && !cell) return { week: { kind: 'blank' }, state: stay }
  const isRule = cell?.part.mark === 'deload' || (!cell && isDeloadWeek(options, index))
  const isDeload = isRule || isDeloadWeek(options, index)
  const next = cell && !isRule ? writtenWeek(running, cell.part) : runOn(running)
  const stated = cell?.part.groups ?? []
  const shown = isRule ? deloadedWeek(running, { rule, stated }) : next.shown
  const from = isRule && stated.length === 0 ? running?.shown.map(({ group }) => group) : undefined
  const lightened = from && { from, loadLess: rule.loadLess }
  const week = planned(shown, { row, isDeload, own: cell?.own, lightened })
  return { week, state: !isDeload || !running ? { running: next, row } : stay }
}

function isDeloadWeek({ deloadWeeks }: WeekOptions, index: number): boolean {
  return deloadWeeks?.includes(index) ?? false
}

type PlannedParts = {
  readonly row: RowWords
  readonly isDeload: boolean
  readonly own: Prescription | undefined
  readonly lightened: PlannedWeek['lightened']
}

function planned(shown: readonly TracedGroup[], parts: PlannedParts): PlannedWeek {
  const { row, isDeload, own, lightened } = parts
  const groups = shown.map(({ group }) => group)
  const unread = own?.unread ?? []
  const src = own && unread.length > 0 ? own.src : printed(shown, groups)
  const prescription: Prescription = { v: 1, src, ...row.words, groups, laterWeeks: [], unread }
  const week = { kind: 'planned', prescription, isDeload, ...(lightened && { lightened }) } as const
  const origins = shown.map((group) => group.origins)
  return own === undefined ? { ...week, origins } : { ...week, origins, own }
}

const prints = new WeakMap<readonly TracedGroup[], string>()

/** Weeks that go on without a change share their groups, and are printed once. */
function printed(shown: readonly TracedGroup[], groups: readonly Group[]): string {
  const text = prints.get(shown) ?? printWeek({ groups })
  prints.set(shown, text)
  return text
}

function partOf({ mark, groups }: Prescription): WeekPart {
  return mark === undefined ? { groups } : { mark, groups }
}

function alone(part: WeekPart): Prescription {
  return { v: 1, src: printWeek(part), ...part, laterWeeks: [], unread: [] }
}
