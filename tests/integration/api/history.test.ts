import { afterEach, beforeEach, expect, test } from 'vitest'
import { history } from '../../../src/main/api/history'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
})
afterEach(() => studio.remove())

test('every act of the area has a handler', () => {
  expect(Object.keys(history).sort()).toEqual(Object.keys(studio.api.history).sort())
})

test('undo says what it took back and where, redo makes it again, and the list remembers both', async () => {
  const { clientId } = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' }))
  const state = expectValue(await studio.api.history.state({}))
  expect(state).toMatchObject({ undo: { act: 'add Dana Cruz' }, redo: null })
  const undone = expectValue(await studio.api.history.undo({}))
  expect(undone).toEqual({
    said: 'Undid: add Dana Cruz',
    place: '/clients',
    left: 0,
  })
  const [newest] = expectValue(await studio.api.history.list({ limit: 5 })).steps
  expect(newest).toMatchObject({ act: 'add Dana Cruz', state: 'undone' })
  expect(expectValue(await studio.api.history.redo({})).said).toBe('Redid: add Dana Cruz')
  const roster = expectValue(await studio.api.clients.list({ shelf: 'active' })).clients
  expect(roster.map(({ id }) => id)).toEqual([clientId])
})

test('where nothing was done, undo and redo say so', async () => {
  const redo = await studio.api.history.redo({})
  expect(redo).toMatchObject({ ok: false, error: { message: 'There is nothing to redo.' } })
  for (;;) if (!(await studio.api.history.undo({})).ok) break
  const undo = await studio.api.history.undo({})
  expect(undo).toMatchObject({ ok: false, error: { message: 'There is nothing to undo.' } })
})
