import { afterEach, beforeEach, expect, test } from 'vitest'
import { toRecord } from '../../../src/main/api/screening-reading'
import type { Screening } from '../../../src/shared/domain/screening/screening'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
})
afterEach(() => studio.remove())

const recorded: Screening = {
  ...{ day: calendarDate('2026-11-20'), formName: 'PAR-Q+', formYear: 2026 },
  ...{ yes: ['dizziness', 'medication'], followUp: 'some-yes', isSigned: false },
  answers: { isActive: false, hasDisease: false, hasSymptoms: true },
  pressure: { systolic: 150, diastolic: 95 },
  medications: ['beta-blocker'],
  clearance: { day: calendarDate('2026-11-21'), by: 'Dr Lind', allows: 'moderate', limits: 'walk' },
  changedOn: null,
}

test('a screening comes back from the studio as it was recorded', async () => {
  const { clientId } = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' }))
  const { changedOn: _, ...input } = toRecord('', recorded)
  const { id: __, ...said } = input
  const { screeningId } = expectValue(
    await studio.api.screening.record({ clientId, ...said } as never), // as: days are plain texts here
  )
  const { records } = expectValue(await studio.api.screening.ofClient({ clientId }))
  expect(records).toEqual([toRecord(screeningId, recorded)])
})
