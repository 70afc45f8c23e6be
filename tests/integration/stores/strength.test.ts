import { join } from 'node:path'
import { expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '../../../src/main/database/open'
import { strengthReads } from '../../../src/main/stores/strength'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { openProgramStudio } from '../../support/program-studio'
import { expectValue } from '../../support/studio'

test('maxes stand beside each other by day, and the newest body mass counts', async () => {
  const it = await openProgramStudio()
  const { clientId } = it
  const { programs, clients } = it.studio.api
  const max = { clientId, exerciseId: 'hip-thrust-barbell', kind: 'measured' } as const
  for (const [day, milli] of [
    ['2026-11-20', 130_000],
    ['2026-10-01', 120_000],
  ] as const) {
    const load = { milli, unit: 'kg' } as const
    expectValue(await programs.setMax({ ...max, day: calendarDate(day), load }))
  }
  for (const [day, valueMilli] of [
    ['2026-11-01', 65_000],
    ['2026-09-01', 66_000],
  ] as const) {
    const mass = { clientId, kind: 'body mass', unit: 'kg', valueMilli } as const
    expectValue(await clients.addMeasurement({ ...mass, day: calendarDate(day) }))
  }
  await it.studio.close()
  const db = openDatabase(join(it.studio.dataDir, 'studio.rackside'))
  const reads = strengthReads(db)
  expect(reads.maxes(clientId).map(({ milli }) => milli)).toEqual([120_000, 130_000])
  expect(reads.bodyMass(clientId)).toEqual({ day: '2026-11-01', milli: 65_000, unit: 'kg' })
  closeDatabase(db)
  await it.studio.remove()
})
