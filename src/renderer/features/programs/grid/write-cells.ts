import type { ExerciseCard } from '../../../../shared/contract/exercises'
import type { Envelope } from '../../../../shared/contract/kit/wire'
import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { nextLabel } from '../../../../shared/domain/programs/superset-labels'
import { ok, type Result, refuse } from '../../../../shared/kernel/result'
import { type Message, message } from '../../../../shared/kernel/words'
import { whenDoneLater } from '../../../api/use-command'
import { todayHere } from '../../../formatting/dates'
import type { CellText, CommitHow } from '../../../ui/grid/blocks/cell-text'
import type { AddedRow, GridAnswer } from '../../../ui/grid/grid-props'
import { FLAG_RULE, type SwapAnswer } from '../check/conflict-question'
import { exerciseNamed } from '../exercise-search'
import type { TypedActs } from '../use-program-acts'
import { type CommitPlan, planCommit } from './plan-commit'
import type { TypedAnswer } from './typed-answer'

/** What typed text is written with. */
export type Writing = {
  readonly sheet: ProgramSheet
  readonly exercises: readonly ExerciseCard[]
  readonly acts: TypedActs
  readonly tell: (message: Message) => string
  /** What is used where an exercise meets a flag of the client: it, another one, or null for nothing. */
  readonly choose: (exerciseId: string) => Promise<SwapAnswer | null>
}

/** Writes a batch of typed cells; a refusal is a sentence for the cell. */
export async function writeCells(
  writing: Writing,
  texts: readonly CellText[],
  how: CommitHow | 'paste',
): Promise<GridAnswer> {
  const plan = planCommit(texts, how, writing.sheet)
  if (!plan.ok) return refuse(writing.tell(plan.error))
  return inOrder(stepsOf(writing, plan.value))
}

/** One step after the other; where one is refused and done later after all, the rest follows then. */
async function inOrder(steps: readonly Step[]): Promise<GridAnswer> {
  for (const [at, step] of steps.entries()) {
    const answer = await step()
    if (!answer.ok)
      return { ...answer, doneLater: (taken) => goOn(answer, steps.slice(at + 1), taken) }
  }
  return ok(null)
}

function goOn(refused: GridAnswer, rest: readonly Step[], taken: () => void): void {
  refused.doneLater?.(async () => {
    const answer = await inOrder(rest)
    if (answer.ok) taken()
    else answer.doneLater?.(taken)
  })
}

type Step = () => Promise<GridAnswer>

function stepsOf(writing: Writing, plan: CommitPlan): readonly Step[] {
  const { sheet, acts } = writing
  const programId = sheet.program.id
  const { how, cells, labels } = plan
  const swaps = plan.swaps.map(
    ({ rowId, name, id }): Step =>
      async () => {
        const chosen = await exerciseFor(writing, name, id)
        if (!chosen.ok) return chosen
        const { exerciseId, reason } = chosen.value
        const swapped = await answered(acts.swapExercise({ programId, rowId, exerciseId }))
        return swapped.ok ? keepReason(writing, rowId, reason) : swapped
      },
  )
  const doses = plan.doses.map(
    ({ rowId, dose }): Step =>
      () =>
        answered(acts.changeRow({ programId, rowId, dose })),
  )
  const notes = plan.notes.map(
    ({ rowId, note }): Step =>
      () =>
        answered(acts.changeRow({ programId, rowId, note })),
  )
  const answers = plan.answers.map(
    (answer): Step =>
      () =>
        answered(keepAnswer(acts, sheet.program.clientId, answer)),
  )
  return [
    ...swaps,
    ...doses,
    ...notes,
    ...answers,
    ...(labels.length > 0
      ? [() => answered(acts.labelRows({ programId, labels: [...labels] }))]
      : []),
    ...(cells.length > 0
      ? [() => answered(acts.setCells({ programId, how, cells: [...cells] }))]
      : []),
  ]
}

/** Keeps a max or the body mass as of today. */
function keepAnswer(
  acts: TypedActs,
  clientId: string,
  { what, liftId, load }: TypedAnswer,
): Promise<Envelope<unknown>> {
  const day = todayHere()
  if (what === 'body-mass') {
    const mass = { kind: 'body mass', valueMilli: load.milli, unit: load.unit } as const
    return acts.addMeasurement({ clientId, day, ...mass })
  }
  const kind = what === 'training-max' ? 'training-max' : 'measured'
  return acts.setMax({ clientId, exerciseId: liftId, kind, day, load })
}

/** Adds a row that was typed on the line below a day; a drill goes to the day's warm-up block. */
export async function addTypedRow(
  writing: Writing,
  { bandId, rowId, text, choice }: AddedRow,
  at: { readonly beforeRowId: string | null; readonly takenLabels: readonly string[] },
): Promise<Result<{ readonly label: string }, string> & Pick<GridAnswer, 'doneLater'>> {
  const { sheet, exercises, acts } = writing
  const chosen = await exerciseFor(writing, text, choice)
  if (!chosen.ok) return chosen
  const { exerciseId, reason } = chosen.value
  const rows = sheet.days.find(({ day }) => day.id === bandId)?.day.rows ?? []
  const lifts = rows.filter((row) => row.kind === 'lift')
  const isDrill = exercises.find((card) => card.id === exerciseId)?.kind === 'drill'
  const taken = at.takenLabels.map((label, index) => ({ id: `taken ${index}`, label }))
  const label = isDrill ? '' : nextLabel([...lifts, ...taken])
  const row = {
    id: rowId,
    kind: isDrill ? ('warm-up' as const) : ('lift' as const),
    exerciseId,
    label,
    dose: '',
    goal: null,
    cells: [],
  }
  const beforeRowId = at.beforeRowId ?? (isDrill ? (lifts[0]?.id ?? null) : null)
  const answer = await acts.addRows({
    programId: sheet.program.id,
    dayId: bandId,
    beforeRowId,
    rows: [row],
  })
  if (!answer.ok) return refusedFor(answer)
  const kept = await keepReason(writing, rowId, reason)
  return kept.ok ? ok({ label }) : kept
}

/**
 * The exercise that is meant: the chosen one, the one of this name, or a new one of the coach's own. One
 * that meets a flag of the client is used with a reason or not at all.
 */
async function exerciseFor(
  { exercises, acts, choose, tell }: Writing,
  name: string,
  choice: string | undefined,
): Promise<Result<SwapAnswer, string>> {
  const known = choice ?? exerciseNamed(exercises, name)?.id
  if (known !== undefined) {
    const chosen = await choose(known)
    return chosen ? ok(chosen) : refuse(tell(message('checks.notUsed', { exercise: name })))
  }
  const named = await acts.nameOwn({ name })
  return named.ok
    ? ok({ exerciseId: named.value.exerciseId, reason: null })
    : refuse(named.error.message)
}

/** Records why an exercise is used in spite of a flag. */
async function keepReason(
  { sheet, acts }: Writing,
  rowId: string,
  reason: string | null,
): Promise<GridAnswer> {
  if (reason === null) return ok(null)
  const programId = sheet.program.id
  return answered(acts.override({ programId, ruleId: FLAG_RULE, rowId, reason }))
}

async function answered(act: Promise<Envelope<unknown>>): Promise<GridAnswer> {
  const answer = await act
  return answer.ok ? ok(null) : refusedFor(answer)
}

function refusedFor(answer: Extract<Envelope, { ok: false }>): Refused {
  const doneLater = (taken: () => void) => whenDoneLater(answer, taken)
  return { ...refuse(answer.error.message), doneLater }
}

type Refused = Extract<GridAnswer, { ok: false }>
