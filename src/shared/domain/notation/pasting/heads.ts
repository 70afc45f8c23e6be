import { fold } from '../reading/fold'
import type { PairOrder } from './pasted-block'

/** What a column of a sheet holds. */
export type ColumnKind =
  | 'label'
  | 'exercise'
  | 'sets'
  | 'reps'
  | 'load'
  | 'rpe'
  | 'rir'
  | 'tempo'
  | 'rest'
  | 'note'

const WEEK = /^(?:w|wk|week|woche|semana|semaine|sem|kw)\.?\s*(\d{1,3})(?!\d)(?:\D.*)?$/
const BARE_WEEK = /^\d{1,3}$/

const COLUMNS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['label', /^(?:#|no\.?|order|label|superset|block|nr\.?)$/],
  [
    'exercise',
    /^(?:exercises?|movements?|lifts?|name|übung(?:en)?|ejercicios?|exercices?|exercícios?)$/,
  ],
  ['sets', /^(?:sets?|sätze?|series?|séries?)$/],
  ['reps', /^(?:reps?\.?|repetitions?|wdh\.?|wiederholungen|repeticiones|répétitions|repetições)$/],
  [
    'load',
    /^(?:loads?|weights?|kg|lbs?|gewicht|last|%|%1rm|intensity|peso|charge|carga)(?:\s*\(.*\))?$/,
  ],
  ['rpe', /^rpe$/],
  ['rir', /^rir$/],
  ['tempo', /^tempo$/],
  ['rest', /^(?:rests?|pause|descanso|repos)(?:\s*\(.*\))?$/],
  ['note', /^(?:notes?|comments?|cues?|notizen?|notas?|remarques?)$/],
]

const PAIR =
  /\b(sets?|sätze|series|séries)\s*(?:x|\/|of|by)\s*(?:reps?|wdh|repeticiones|répétitions)\b/
const TURNED =
  /\b(reps?|wdh|repeticiones|répétitions)\s*(?:x|\/|by)\s*(?:sets?|sätze|series|séries)\b/

/** The number of a week head such as `Week 3` or `W3 (deload)`; of a bare `3` only where `isBare`. */
export function weekOfHead(cell: string, isBare = false): number | undefined {
  const folded = fold(cell)
  const said = WEEK.exec(folded)?.[1] ?? (isBare && BARE_WEEK.test(folded) ? folded : undefined)
  return said === undefined ? undefined : Number(said)
}

/** What a column head says of its column. */
export function columnOfHead(cell: string): ColumnKind | undefined {
  const folded = fold(cell)
  return COLUMNS.find(([, head]) => head.test(folded))?.[0]
}

/** The order of pairs a line without numbers speaks of: `Reps x Sets`. */
export function orderOfHead(line: string): PairOrder | undefined {
  if (line.length > 200 || /\d/.test(line)) return undefined
  const folded = fold(line)
  if (TURNED.test(folded)) return 'reps-first'
  return PAIR.test(folded) ? 'sets-first' : undefined
}

/** Whether cells are the heads of columns: weeks behind the first, or two known kinds. */
export function isHeadLine(cells: readonly string[]): boolean {
  const [, ...others] = cells
  const filled = others.filter((cell) => cell !== '')
  if (filled.length > 0 && filled.every((cell) => weekOfHead(cell) !== undefined)) return true
  return cells.filter((cell) => columnOfHead(cell) !== undefined).length >= 2
}
