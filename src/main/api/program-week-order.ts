import { arrangeWeeks, type WeekOrder } from '../../shared/domain/programs/arrange-weeks'
import type { Program } from '../../shared/domain/programs/program'
import { pairKey } from '../../shared/kernel/ids'
import type { Result } from '../../shared/kernel/result'
import type { CommandContext, Refusal } from './context'
import { withProgram } from './program-acts'
import { readProgram } from './program-reading'
import { writeCell, writeWeek } from './program-writing'
import { notFound, ruleViolated } from './refuse'

/** A change of the order of weeks; `week` (from 1) must be there. */
export type WeekChange = {
  readonly label: string
  readonly week: number
  readonly orderOf: (weeks: WeekOrder) => WeekOrder
}

/** The most weeks a program has: two years. */
const MOST_WEEKS = 104

/** Puts the weeks of a program into another order, with their names and kinds; weeks with a log stay where they are. */
export function reorderWeeks(
  context: CommandContext,
  programId: string,
  { label, week, orderOf }: WeekChange,
): Result<Record<string, never>, Refusal> {
  const program = readProgram(context, programId)
  if (!program) return notFound('programs.notThere')
  const count = program.weeks.length
  const order = orderOf(Array.from({ length: count }, (_, at) => at))
  if (week > count || order.length === 0 || order.length > MOST_WEEKS) {
    return ruleViolated('programs.noSuchWeek')
  }
  const first = order.findIndex((from, at) => from !== at)
  if (first >= 0 && isLoggedFrom(context, program, first + 1)) {
    return ruleViolated('programs.weekHasSessions')
  }
  return withProgram(context, programId, label, () => writeOrder(context, program, order))
}

function isLoggedFrom({ read }: CommandContext, program: Program, week: number): boolean {
  return read.sessions.ofProgram(program.id).some((session) => (session.week ?? 0) >= week)
}

function writeOrder(context: CommandContext, program: Program, order: WeekOrder): void {
  const ref = { programId: program.id, clientId: program.clientId }
  const weeks = order.map(
    (from) => program.weeks[from ?? -1] ?? ({ kind: 'loading', name: '' } as const),
  )
  const options = {
    unit: context.read.clients.byId(program.clientId)?.unit ?? 'kg',
    deloadsBefore: deloadsIn(program.weeks),
    deloadsAfter: deloadsIn(weeks),
    ...(program.deloadRule && { deloadRule: program.deloadRule }),
  } as const
  for (const row of program.days.flatMap((day) => day.rows)) {
    if (row.kind === 'warm-up') continue
    const texts = arrangeWeeks(row.cells, order, options)
    for (let at = 0; at < Math.max(texts.length, row.cells.length); at++) {
      const text = texts[at] ?? null
      if (text !== (row.cells[at] ?? null))
        writeCell(context, ref, { rowId: row.id, week: at + 1, text: text ?? '' })
    }
  }
  for (const [at, week] of weeks.entries()) {
    const now = program.weeks[at]
    if (now?.kind !== week.kind || now.name !== week.name)
      writeWeek(context, ref, { week: at + 1, ...week })
  }
  if (weeks.length < program.weeks.length) {
    context.write.programs.removeWeek(pairKey(program.id, program.weeks.length))
  }
  if (weeks.length !== program.weeks.length) {
    context.write.programs.change({ id: program.id, weeks: weeks.length })
  }
}

function deloadsIn(weeks: Program['weeks']): readonly number[] {
  return weeks.flatMap(({ kind }, at) => (kind === 'deload' ? [at] : []))
}
