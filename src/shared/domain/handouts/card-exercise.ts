import type { Say } from '../../kernel/words'
import type { Group } from '../notation/prescription'
import { plannedSets, spreadAt } from '../programs/resolve-sets'
import type { SheetContext, SheetExercise } from '../programs/sheet-context'
import { implementCountOf } from '../programs/sheet-lift'
import { groupsOf, type SheetCell, type SheetRow } from '../programs/sheet-row'
import { shownRest } from '../programs/sheet-words'
import { amountOnPaper, workOnPaper } from './planned-words'
import type { CardExercise, DoneSet, PlannedWeek, Worded } from './session-card-request'

/** What is known of a row besides the program: texts of the exercise, and what was logged. */
export type RowFacts = {
  readonly context: SheetContext
  /** BCP 47, for numbers. */
  readonly language: string
  /** The week (from 0) whose sets stand beside the name; the others name what differs. */
  readonly mainWeek: number
  readonly cues: readonly string[]
  readonly setUp: string
  readonly figure: CardExercise['figure']
  /** The sets logged in a week (from 0); null = not logged yet. */
  readonly done: (week: number) => readonly DoneSet[] | null
  /** What was done last time, short; said once, above the next week to train. */
  readonly lastTime: (week: number) => string
}

/** A lift of the program as it stands on a session card, every week worked out. */
export function cardExercise(sheetRow: SheetRow, facts: RowFacts, say: Say): CardExercise {
  const { row, cells } = sheetRow
  const exercise = facts.context.exercises.get(row.exerciseId)
  const main = mainGroups(cells, facts.mainWeek)
  const mainWork = workOnPaper(main, say)
  const mainNote = noteOf(cells[facts.mainWeek])
  return {
    label: row.label,
    name: sheetRow.exerciseName,
    prescription: prescriptionOf(sheetRow, mainWork, { say, isSided: sidesToSay(main, exercise) }),
    cues: facts.cues,
    setUp: facts.setUp,
    figure: facts.figure,
    note: notesOf(sheetRow, facts.mainWeek),
    substitute: '',
    group: /^([A-Z]+)\d+$/.exec(row.label)?.[1] ?? null,
    takesLoad: takesLoad(cells, exercise),
    isPerSide: isPerSide(main, exercise),
    counts: countedIn(main),
    weeks: cells.map((cell, week) =>
      plannedWeek(cell, { facts, exercise, mainWork, mainNote, week, say }),
    ),
  }
}

/** The groups whose sets stand beside the name: those of the main week, or of the first with work in it. */
function mainGroups(cells: readonly SheetCell[], mainWeek: number): readonly Group[] {
  const cell = cells[mainWeek]
  const groups = cell ? groupsOf(cell.effective) : []
  if (groups.length > 0) return groups
  return cells.map(({ effective }) => groupsOf(effective)).find((one) => one.length > 0) ?? []
}

function prescriptionOf(
  { tempo, rest }: SheetRow,
  work: Worded,
  { say, isSided }: { readonly say: Say; readonly isSided: boolean },
): Worded {
  const more = [
    isSided ? say('handouts.eachSide') : '',
    tempo ? say('handouts.tempo', { tempo }) : '',
    rest ? say('handouts.rest', { time: shownRest(rest) }) : '',
  ]
  const join = (text: string) => [text, ...more].filter(Boolean).join(' · ')
  return { shorthand: join(inShorthand(work)), plain: join(inWords(work)) }
}

/** What the coach wrote beside the sets: the row's note, and the one that holds in the main week. */
function notesOf({ row, cells }: SheetRow, mainWeek: number): string {
  const said = [row.note, noteOf(cells[mainWeek])].map((note) => note.trim())
  return [...new Set(said)].filter(Boolean).join(' · ')
}

function noteOf(cell: SheetCell | undefined): string {
  return cell?.effective.kind === 'planned' ? (cell.effective.prescription.note ?? '') : ''
}

type WeekParts = {
  readonly facts: RowFacts
  readonly exercise: SheetExercise | undefined
  readonly mainWork: Worded
  /** What stands beside the name already. */
  readonly mainNote: string
  readonly week: number
  readonly say: Say
}

function plannedWeek(cell: SheetCell, parts: WeekParts): PlannedWeek | null {
  const { facts, week } = parts
  const groups = groupsOf(cell.effective)
  const done = facts.done(week)
  if (groups.length === 0 && done === null) return null
  const work = groups.filter(({ role }) => role !== 'warm-up')
  return {
    target: targetOf(cell, parts),
    sets: work.reduce((sum, group) => sum + plannedSets(group.scheme), 0),
    done,
    lastTime: facts.lastTime(week),
  }
}

/** Text of which something was not understood is printed as typed, never dropped. */
function targetOf(cell: SheetCell, parts: WeekParts): Worded {
  const { facts, exercise, mainWork, mainNote, say } = parts
  if (cell.unread.length > 0 && cell.own !== null) return cell.own
  const groups = groupsOf(cell.effective)
  const amount = amountOnPaper(groups, cell.loads, {
    locale: facts.language,
    usual: facts.context.profile.unit,
    implementCount: exercise ? implementCountOf(exercise) : 1,
    say,
  })
  const work = workOnPaper(groups, say)
  const isOther = inShorthand(work) !== inShorthand(mainWork)
  const note = noteOf(cell)
  const join = (text: string, load: string) =>
    [isOther ? text : '', load, note === mainNote ? '' : note].filter(Boolean).join(' · ')
  return {
    shorthand: join(inShorthand(work), inShorthand(amount)),
    plain: join(inWords(work), inWords(amount)),
  }
}

function inShorthand(text: Worded): string {
  return typeof text === 'string' ? text : text.shorthand
}

function inWords(text: Worded): string {
  return typeof text === 'string' ? text : text.plain
}

const UNLOADED: ReadonlySet<string> = new Set(['none', 'bodyweight', 'band'])

function takesLoad(cells: readonly SheetCell[], exercise: SheetExercise | undefined): boolean {
  if (!exercise || !UNLOADED.has(exercise.loadType)) return true
  return cells.some((cell) =>
    groupsOf(cell.effective).some(
      ({ load }) => load?.kind === 'weight' || (load?.kind === 'bodyweight' && load.added),
    ),
  )
}

function isPerSide(groups: readonly Group[], exercise: SheetExercise | undefined): boolean {
  return exercise?.laterality === 'one-side' || groups.some(({ perSide }) => perSide === true)
}

/** A one-sided lift says so where its cell does not. */
function sidesToSay(groups: readonly Group[], exercise: SheetExercise | undefined): boolean {
  return exercise?.laterality === 'one-side' && !groups.some(({ perSide }) => perSide === true)
}

function countedIn(groups: readonly Group[]): CardExercise['counts'] {
  const scheme = groups.find(({ role }) => role !== 'warm-up')?.scheme
  if (scheme?.kind !== 'sets') return 'reps'
  switch (scheme.work.kind) {
    case 'time': {
      const { from } = spreadAt(scheme.work.seconds, 0)
      return from >= 120 && from % 60 === 0 ? 'minutes' : 'seconds'
    }
    case 'distance':
      return 'metres'
    case 'calories':
      return 'calories'
    default:
      return 'reps'
  }
}
