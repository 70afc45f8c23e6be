import { join } from 'node:path'
import { expect, test } from 'vitest'
import { closeDatabase, openDatabase } from '../../../src/main/database/open'
import { programReads, programWrites } from '../../../src/main/stores/programs'
import { openProgramStudio } from '../../support/program-studio'

test('a program is read back from its file in order, and found by the code of its sheet', async () => {
  const it = await openProgramStudio()
  const program = await it.open()
  await it.studio.close()
  const db = openDatabase(join(it.studio.dataDir, 'studio.rackside'))
  const reads = programReads(db)
  expect(reads.head(it.programId)).toMatchObject({ clientId: it.clientId, isActive: 1, weeks: 4 })
  expect(reads.days(it.programId).map(({ id }) => id)).toEqual(program.days.map(({ id }) => id))
  expect(reads.running().map(({ id }) => id)).toEqual([it.programId])
  const [day] = program.days
  expect(reads.daysByCode(day?.sheetCode ?? '').map(({ dayId }) => dayId)).toEqual([day?.id])
  closeDatabase(db)
  await it.studio.remove()
})

test('a half-typed text replaces the one before and is dropped alone', async () => {
  const it = await openProgramStudio()
  await it.studio.close()
  const db = openDatabase(join(it.studio.dataDir, 'studio.rackside'))
  const [reads, writes] = [programReads(db), programWrites(db)]
  const draft = { clientId: it.clientId, typedAt: 1 }
  writes.keepDraft({ ...draft, id: 'a', text: '4x' })
  writes.keepDraft({ ...draft, id: 'a', text: '4x5' })
  writes.keepDraft({ ...draft, id: 'b', text: '@8' })
  writes.dropDraft('b')
  expect(reads.drafts(it.clientId)).toEqual([{ id: 'a', text: '4x5' }])
  closeDatabase(db)
  await it.studio.remove()
})
