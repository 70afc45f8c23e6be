import type { ExerciseCard } from '../../../../shared/contract/exercises'
import type { Envelope } from '../../../../shared/contract/kit/wire'
import type { ProgramSheet } from '../../../../shared/domain/programs/program-sheet'
import { nextLabel } from '../../../../shared/domain/programs/superset-labels'
import { ok, type Result, refuse } from '../../../../shared/kernel/result'
import type { Message } from '../../../../shared/kernel/words'
import { whenDoneLater } from '../../../api/use-command'
import { todayHere } from '../../../formatting/dates'
import type { CellText, CommitHow } from '../../../ui/grid/blocks/cell-text'
import type { AddedRow, GridAnswer } from '../../../ui/grid/grid-props'
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

function stepsOf({ sheet, exercises, acts }: Writing, plan: CommitPlan): readonly Step[] {
  const programId = sheet.program.id
  const { how, cells, labels } = plan
  const swaps = plan.swaps.map(
    ({ rowId, name, id }): Step =>
      async () => {
        const exercise = await exerciseFor({ exercises, acts }, name, id)
        if (!exercise.ok) return exercise
        return answered(acts.swapExercise({ programId, rowId, exerciseId: exercise.value }))
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
  const exercise = await exerciseFor(writing, text, choice)
  if (!exercise.ok) return exercise
  const rows = sheet.days.find(({ day }) => day.id === bandId)?.day.rows ?? []
  const lifts = rows.filter((row) => row.kind === 'lift')
  const isDrill = exercises.find((card) => card.id === exercise.value)?.kind === 'drill'
  const taken = at.takenLabels.map((label, index) => ({ id: `taken ${index}`, label }))
  const label = isDrill ? '' : nextLabel([...lifts, ...taken])
  const row = {
    id: rowId,
    kind: isDrill ? ('warm-up' as const) : ('lift' as const),
    exerciseId: exercise.value,
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
  return answer.ok ? ok({ label }) : refusedFor(answer)
}

/** The exercise that is meant: the chosen one, the one of this name, or a new one of the coach's own. */
async function exerciseFor(
  { exercises, acts }: Pick<Writing, 'exercises' | 'acts'>,
  name: string,
  choice: string | undefined,
): Promise<Result<string, string>> {
  const known = choice ?? exerciseNamed(exercises, name)?.id
  if (known !== undefined) return ok(known)
  const named = await acts.nameOwn({ name })
  return named.ok ? ok(named.value.exerciseId) : refuse(named.error.message)
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
