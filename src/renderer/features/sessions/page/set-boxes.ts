import type { DoneView, EntryView, SetView } from '../../../../shared/contract/sessions'
import { loadInSigns } from '../../../../shared/domain/units/load-words'
import { parseMilli, printMilli } from '../../../../shared/kernel/decimal'
import { ok, type Result, refuse } from '../../../../shared/kernel/result'

/** The three boxes of a set; amount holds reps, seconds or metres. */
export type BoxName = 'load' | 'amount' | 'rpe'
export type Boxes = Readonly<Record<BoxName, string>>

/** What the middle box counts. */
export type AmountKind = 'reps' | 'seconds' | 'metres'

type SetLoad = DoneView['load']

/** How much was done; null where the set is not measured in it. */
export type Amounts = {
  readonly reps: number | null
  readonly seconds: number | null
  readonly metresMilli: number | null
}

/** A set ready to be written, or a text for the reader of typed sets. */
export type BoxWrite =
  | ({
      readonly kind: 'set'
      readonly load: SetLoad
      readonly rpeMilli: number | null
      /** The right side where it was counted apart; the other amounts are then the left's. */
      readonly right: Amounts | null
    } & Amounts)
  | { readonly kind: 'text'; readonly text: string }

/** Key of the sentence that says what is wrong with a box. */
export type BoxProblem = { readonly box: BoxName; readonly key: string }

/** What a set is measured in: as it was done, else as planned, else as the exercise usually is. */
export function amountKind(set: SetView, entry: Pick<EntryView, 'measure'>): AmountKind {
  const done = set.done.find((one) => one.outcome === 'done' && isCounted(one))
  const row = done ?? set.planned
  if (row && row.seconds !== null && !('reps' in row && row.reps !== null)) return 'seconds'
  if (row && row.metresMilli !== null) return 'metres'
  if (row) return 'reps'
  if (entry.measure === 'seconds' || entry.measure === 'minutes') return 'seconds'
  return entry.measure === 'metres' ? 'metres' : 'reps'
}

function isCounted({ reps, seconds, metresMilli }: DoneView): boolean {
  return reps !== null || seconds !== null || metresMilli !== null
}

/**
 * The unit beside the load box: the one the load was typed in, the client's while nothing is there.
 * Behind `bw+10` only one that is not the client's is worth saying.
 */
export function loadUnit(set: SetView, unit: 'kg' | 'lb'): 'kg' | 'lb' | undefined {
  const done = set.done.find((row) => row.outcome === 'done')
  const load = (done ?? set.planned)?.load
  if (load?.kind === 'absolute') return load.load.unit
  if (load?.kind !== 'bodyweight' || load.added === undefined) return undefined
  return load.added.unit === unit ? undefined : load.added.unit
}

/** What was done, as it stands in the boxes; empty where nothing was done yet. */
export function doneBoxes(set: SetView, kind: AmountKind): Boxes {
  const rows = set.done.filter((row) => row.outcome === 'done')
  const [first] = rows
  if (!first) return { load: '', amount: '', rpe: '' }
  return {
    load: loadText(first.load),
    amount: rows.map((row) => amountText(row, kind)).join('/'),
    rpe: first.rpeMilli === null ? '' : printMilli(first.rpeMilli),
  }
}

/** The plan in the boxes, in grey until something is done. */
export function planBoxes({ planned }: SetView, kind: AmountKind): Boxes {
  if (!planned) return { load: '', amount: '', rpe: '' }
  const one = planAmount(planned, kind)
  return {
    load: loadText(planned.load),
    amount: planned.isPerSide && one !== '' ? `${one} / ${one}` : one,
    rpe: planned.rpeMilli === null ? '' : printMilli(planned.rpeMilli),
  }
}

function planAmount(planned: NonNullable<SetView['planned']>, kind: AmountKind): string {
  if (kind === 'seconds') return planned.seconds === null ? '' : String(planned.seconds)
  if (kind === 'metres') return planned.metresMilli === null ? '' : printMilli(planned.metresMilli)
  const { repsFrom, repsTo } = planned
  if (repsFrom === null) return ''
  return repsTo !== null && repsTo !== repsFrom ? `${repsFrom}–${repsTo}` : String(repsFrom)
}

/** A load as it is typed: `102.5`, `bw+10`; without its unit. */
export function loadText(load: SetLoad): string {
  return loadInSigns(load, { number: ({ milli }) => printMilli(milli) })
}

function amountText(row: DoneView, kind: AmountKind): string {
  if (kind === 'seconds') return row.seconds === null ? '' : String(row.seconds)
  if (kind === 'metres') return row.metresMilli === null ? '' : printMilli(row.metresMilli)
  return row.reps === null ? '' : String(row.reps)
}

/** Whether a text says more than its box holds: a whole set, pain or a note. */
export function isWholeEntry(box: BoxName, text: string): boolean {
  const typed = text.trim()
  if (/^(!|\/\/)/.test(typed)) return true
  return box === 'load' && typed !== '' && !SIMPLE_LOAD.test(typed)
}

const SIMPLE_LOAD = /^(?:(bw)\s*(?:([+\-−])\s*)?)?(\d+(?:[.,]\d+)?)?\s*(kg|lb)?$/i

/** What a row of boxes says: what was typed, over what was done, over the plan. */
export function readBoxes(
  typed: Partial<Boxes>,
  set: SetView,
  { kind, unit }: { readonly kind: AmountKind; readonly unit: 'kg' | 'lb' },
): Result<BoxWrite, BoxProblem> {
  for (const box of ['load', 'amount', 'rpe'] as const) {
    const text = typed[box] ?? ''
    if (isWholeEntry(box, text)) return ok({ kind: 'text', text })
  }
  const isDone = set.done.some((row) => row.outcome === 'done')
  const known = isDone ? doneBoxes(set, kind) : planAsText(set, kind)
  const text = { ...known, ...typed }
  const load = typed.load === undefined ? ok(knownLoad(set, isDone)) : readLoad(text.load, unit)
  if (!load.ok) return load
  const rpe = readRpe(text.rpe)
  if (!rpe.ok) return rpe
  const [left = '', right] = text.amount.split('/')
  const amount = readAmount(left, kind)
  if (!amount.ok) return amount
  const other = right === undefined ? ok(null) : readAmount(right, kind)
  if (!other.ok) return other
  const values = { ...amount.value, right: other.value, rpeMilli: rpe.value }
  return ok({ kind: 'set', load: load.value, ...values })
}

/** Of a range the lower end, as when the set is logged as planned. */
function planAsText(set: SetView, kind: AmountKind): Boxes {
  const { load, amount, rpe } = planBoxes(set, kind)
  return { load, amount: (amount.split(' / ')[0] ?? '').split('–')[0] ?? '', rpe }
}

function knownLoad(set: SetView, isDone: boolean): SetLoad {
  const done = set.done.find((row) => row.outcome === 'done')
  const planned = set.planned?.load ?? { kind: 'none' }
  return isDone && done ? done.load : planned
}

function readLoad(text: string, unit: 'kg' | 'lb'): Result<SetLoad, BoxProblem> {
  const match = SIMPLE_LOAD.exec(text.trim())
  const problem = refuse({ box: 'load', key: 'sessions.loadOdd' } as const)
  if (!match) return problem
  const [, bodyweight, sign, number, typedUnit] = match
  if (number === undefined) {
    if (bodyweight === undefined) return ok({ kind: 'none' })
    return sign === undefined ? ok({ kind: 'bodyweight' }) : problem
  }
  const milli = parseMilli(number)
  if (!milli.ok || milli.value > 9_999_999) return problem
  const said = typedUnit?.toLowerCase() === 'lb' ? 'lb' : typedUnit ? 'kg' : unit
  if (bodyweight === undefined)
    return ok({ kind: 'absolute', load: { milli: milli.value, unit: said } })
  const added = { milli: sign === '+' ? milli.value : -milli.value, unit: said }
  return ok({ kind: 'bodyweight', added })
}

const NOTHING: Amounts = { reps: null, seconds: null, metresMilli: null }

function readAmount(text: string, kind: AmountKind): Result<Amounts, BoxProblem> {
  const typed = text.trim()
  if (typed === '') return ok(NOTHING)
  if (kind === 'metres') {
    const milli = parseMilli(typed.replace(/\s*m$/i, ''))
    const isOdd = !milli.ok || milli.value < 0
    return isOdd
      ? refuse({ box: 'amount', key: 'sessions.metresNotRead' })
      : ok({ ...NOTHING, metresMilli: milli.value })
  }
  const whole = kind === 'seconds' ? typed.replace(/\s*s$/i, '') : typed
  const isWhole = /^\d{1,6}$/.test(whole) && Number(whole) <= 100_000
  if (isWhole) return ok({ ...NOTHING, [kind]: Number(whole) })
  const key = kind === 'seconds' ? 'sessions.secondsNotRead' : 'sessions.repsNotRead'
  return refuse({ box: 'amount', key })
}

function readRpe(text: string): Result<number | null, BoxProblem> {
  const typed = text.trim().replace(/^@/, '')
  if (typed === '') return ok(null)
  const milli = parseMilli(typed)
  const isOdd = !milli.ok || milli.value < 0 || milli.value > 10_000
  return isOdd ? refuse({ box: 'rpe', key: 'sessions.rpeNotRead' }) : ok(milli.value)
}
