import type { programs as area } from '../../shared/contract/programs'
import { formerRows } from '../../shared/domain/programs/last-plan'
import { ok } from '../../shared/kernel/result'
import type { AreaHandlers } from './context'
import { readProgram } from './program-reading'
import { notFound } from './refuse'

/** So many programs back a prescription is still worth repeating. */
const PROGRAMS_BACK = 8

/** What was written of exercises in the client's programs that began before or with this one. */
export const formerProgramRows: Pick<AreaHandlers<typeof area>, 'formerRows'> = {
  formerRows: (context, { programId }) => {
    const head = context.read.programs.head(programId)
    if (!head) return notFound('programs.notThere')
    if (head.clientId === '') return ok({ rows: [] })
    const before = context.read.programs
      .ofClient(head.clientId)
      .filter(({ id, startsOn }) => id !== programId && startsOn <= head.startsOn)
      .toSorted((a, b) => (a.startsOn < b.startsOn ? 1 : -1))
      .slice(0, PROGRAMS_BACK)
    const programs = before.flatMap(({ id }) => readProgram(context, id) ?? [])
    const rows = formerRows(programs).map(({ cells, deloadWeeks, ...row }) => ({
      ...row,
      cells: [...cells],
      deloadWeeks: [...deloadWeeks],
    }))
    return ok({ rows })
  },
}
