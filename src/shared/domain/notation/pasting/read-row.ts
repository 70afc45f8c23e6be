import { CEILING } from '../ceiling'
import { fold } from '../reading/fold'
import { readLabel } from '../reading/read-signs'
import { WORDS } from '../reading/words'

/** A row of a program as one line of text: whose line it is, and the shorthand behind it. */
export type TypedRow = {
  readonly label?: string
  /** The name as typed, still to be looked up; empty where the line begins with the plan. */
  readonly exercise: string
  /** Shorthand for `parsePrescription`; empty where the line is a name alone. */
  readonly plan: string
}

/** Signs of a plan that stand in no exercise's name: `3x8`, `3 sets`, `EMOM`, `@8`. */
const SURE =
  /(?<![\p{L}\d/.,-])(?:\[?\d+(?:\s*-\s*\d+)?\]?\s*(?:x\s*[\d([a]|x(?=\s*max)|sets?\b|rounds?\b)|e\d*mom\b|amrap\b|myo\b|total\s+\d|(?:work|ramp|test)\s+(?:to\s+)?\d)|@/u
/** Numbers that may also stand in a name (`90/90 hip lift`), so they count only where nothing surer does. */
const LIKELY =
  /(?<![\p{L}\d/.,-])(?:\d+(?:[/,]\s*\d+)+|\d+(?:[.,]\d+)?\s*(?:s|sec|min|m|km|cal|kg|lbs?|%)\b|\d+\s*(?:reps|rir|rm)\b)/u
/** A role in front of the sets belongs to the plan; `back` alone may end a name. */
const ROLE_BEFORE = new RegExp(`(?:^|\\s)(?:${WORDS.warmUp}|top(?: sets?)?|back-?offs?)\\s*:?\\s*$`)

/** Parts a line such as `A1 Back squat: 4x8 @8` into label, exercise and plan. */
export function readRow(text: string): TypedRow {
  // No coach names an exercise like that; and blanks by the thousand would take long to trim.
  if (text.length > CEILING.text) return { exercise: '', plan: text.trim() }
  const start = text.length - text.trimStart().length
  const label = readLabel(text, start)
  const rest = label ? text.slice(label.to) : text.slice(start)
  const folded = fold(rest)
  const at = planStart(folded)
  const exercise = rest
    .slice(0, at)
    .replace(/[\s:–-]+$/u, '')
    .trim()
  const row = { exercise, plan: rest.slice(at).trim() }
  return label?.value.kind === 'label' ? { label: label.value.label, ...row } : row
}

function planStart(folded: string): number {
  const note = folded.indexOf('//')
  const plan = note < 0 ? folded : folded.slice(0, note)
  const at = plan.search(SURE)
  const found = at >= 0 ? at : plan.search(LIKELY)
  if (found < 0) return note < 0 ? folded.length : note
  return ROLE_BEFORE.exec(plan.slice(0, found))?.index ?? found
}
