import { expect, test } from 'vitest'
import { historyReads, historyWrites } from '../../../src/main/stores/history'
import { emptyDatabase } from '../../support/empty-database'
import { expectValue, openTestStudio } from '../../support/studio'

test('a studio where nothing was done has nothing to undo or redo', () => {
  const db = emptyDatabase()
  const read = historyReads(db)
  expect([read.nextUndo(), read.nextRedo(), read.list(10)]).toEqual([null, null, []])
  expect(Object.keys(historyWrites(db)).sort()).toEqual(['redo', 'undo'])
  db.close()
})

test('steps are undone from the newest and made again from the oldest', async () => {
  const studio = await openTestStudio()
  for (const name of ['Ana', 'Ben']) expectValue(await studio.api.clients.add({ name }))
  const said = async (turn: 'undo' | 'redo') => expectValue(await studio.api.history[turn]({})).said
  expect([await said('undo'), await said('undo')]).toEqual(['Undid: add Ben', 'Undid: add Ana'])
  expect([await said('redo'), await said('redo')]).toEqual(['Redid: add Ana', 'Redid: add Ben'])
  await studio.remove()
})
