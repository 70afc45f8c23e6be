import { assertNever } from '../../../kernel/assert-never'
import { ok, type Result, refuse } from '../../../kernel/result'
import { type Message, message } from '../../../kernel/words'
import { parsePrescription } from '../../notation/parse'
import type { Group, LoadPlan, Prescription, Step } from '../../notation/prescription'
import { inheritGroups } from '../../notation/weeks/inherit'
import { mapLoadSpread } from '../../notation/weeks/spread-changes'
import { stepOn } from '../../notation/weeks/step-on'
import { traced } from '../../notation/weeks/traced-group'
import type { LoadUnit } from '../../units/load'

/** What is done to every cell found: a step up or down, or parts of it said anew. */
export type CellChange =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'prescription'; readonly groups: readonly Group[] }

/** Reads a step: `+2.5%`, `-5 kg`, `+1 set`, `-2 reps`, `+0.5 RPE`, `+1RIR`. Sets and reps are whole. */
export function readStep(text: string): Result<CellChange, Message> {
  const typed = text.trim().replace(/s$/i, '').replace(/\/wk$/i, '')
  const read = parsePrescription(`${typed}/wk`)
  const [step, ...more] = read.groups[0]?.steps ?? []
  const isAlone = read.groups.length === 1 && Object.keys(read.groups[0] ?? {}).length === 2
  if (!step || more.length > 0 || !isAlone || read.unread.length > 0)
    return refuse(message('rosterEdits.notAStep'))
  if (step.by === 0) return refuse(message('rosterEdits.stepOfNothing'))
  const isCounted = step.unit === 'set' || step.unit === 'rep'
  if (isCounted && step.by % 1000 !== 0) return refuse(message('rosterEdits.wholeOnly'))
  return ok({ kind: 'step', step })
}

/** Reads what cells shall say: one week of shorthand, parts or all of it. `unit`: of loads without one. */
export function readNewText(text: string, unit?: LoadUnit): Result<CellChange, Message> {
  const read = parsePrescription(text, unit ? { unit } : {})
  const [unknown] = read.unread
  if (unknown) return refuse(message('rosterEdits.notUnderstood', { text: unknown.text.trim() }))
  if (read.groups.length === 0 || saysMore(read)) return refuse(message('rosterEdits.oneWeekOnly'))
  return ok({ kind: 'prescription', groups: read.groups })
}

function saysMore({ laterWeeks, mark, label, goal, note, groups }: Prescription): boolean {
  const words = [mark, label, goal, note].some((word) => word !== undefined)
  return laterWeeks.length > 0 || words || groups.some(({ steps }) => steps !== undefined)
}

/**
 * The groups of a week after the change; what the change does not speak of stays. Steps leave warm-ups
 * and back-off loads alone (these follow the set they are taken from); new text is laid over as if it
 * were typed into the cell.
 */
export function changeGroups(groups: readonly Group[], change: CellChange): readonly Group[] {
  switch (change.kind) {
    case 'step':
      return groups.map((group) => stepped(group, change.step))
    case 'prescription': {
      const before = groups.map((group) => traced(group, 'written'))
      return inheritGroups(before, change.groups).map(({ group }) => group)
    }
    default:
      return assertNever(change)
  }
}

function stepped(group: Group, step: Step): Group {
  if (group.role === 'warm-up') return group
  return group.load?.kind === 'relative' && isOfLoad(step) ? group : raised(group, step)
}

function raised(group: Group, step: Step): Group {
  const { steps, ...plain } = group
  const { steps: _, ...after } = stepOn({ ...plain, steps: [step] }, 1)
  const load = after.load && step.unit === '%' ? { load: wholeHalves(after.load) } : {}
  return { ...after, ...load, ...(steps && { steps }) }
}

function isOfLoad({ unit }: Step): boolean {
  return unit === '%' || unit === 'kg' || unit === 'lb' || unit === 'client'
}

/** A share of a typed load is written as a coach would: to the half kilogram or pound. */
function wholeHalves(load: LoadPlan): LoadPlan {
  if (load.kind !== 'weight') return load
  return { ...load, amount: mapLoadSpread(load.amount, (milli) => Math.round(milli / 500) * 500) }
}
