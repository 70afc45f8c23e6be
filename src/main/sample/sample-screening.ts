import { addDays } from '../../shared/kernel/calendar-date'
import type { SampleClient } from './sample-client'
import { accepted, type SampleTelling } from './sample-training'

/** Records the screening of a client, and who spots. */
export async function tellScreening(
  { api, today }: SampleTelling,
  clientId: string,
  told: SampleClient['screening'],
): Promise<void> {
  if (!told) return
  const day = addDays(today, -told.daysAgo)
  const [systolic, diastolic] = told.pressure ?? []
  const { isActive, hasDisease, clearance } = told
  accepted(
    await api.screening.record({
      ...{ clientId, day, formName: 'PAR-Q+', formYear: Number(day.slice(0, 4)) },
      ...{ yes: [...told.yes], followUp: told.yes.length === 0 ? 'not-needed' : 'all-no' },
      ...{ isSigned: true, answers: { isActive, hasDisease, hasSymptoms: false } },
      pressure: systolic === undefined || diastolic === undefined ? null : { systolic, diastolic },
      medications: [...told.medications],
      clearance: clearance && { ...clearance, day, allows: 'vigorous' },
    }),
  )
  accepted(await api.screening.setSpotter({ clientId, hasSpotter: told.hasSpotter }))
}

/** Why lifts that meet a flag stay, in every row but that of the lift that hurt. */
export async function tellReasons(
  { api }: SampleTelling,
  clientId: string,
  { reason, openLift }: { readonly reason: string; readonly openLift: string },
): Promise<void> {
  const { programs } = accepted(await api.programs.ofClient({ clientId }))
  const programId = programs.find(({ isActive }) => isActive)?.id
  if (programId === undefined) return
  const { program } = accepted(await api.programs.byId({ programId }))
  const rows = program.days.flatMap((day) => day.rows)
  const open = new Set(rows.filter((row) => row.exerciseId === openLift).map(({ id }) => id))
  const { findings } = accepted(await api.checks.ofProgram({ programId }))
  for (const { ruleId, rowId } of findings) {
    if (ruleId !== 'CONTRA-02' || rowId === null || open.has(rowId)) continue
    accepted(await api.checks.override({ programId, ruleId, rowId, reason }))
  }
}
