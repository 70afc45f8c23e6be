import { afterEach, beforeEach, expect, test } from 'vitest'
import { withoutUndefined } from '../../../src/main/api/program-acts'
import { openProgramStudio, type ProgramStudio } from '../../support/program-studio'
import { expectValue } from '../../support/studio'

let it: ProgramStudio
beforeEach(async () => {
  it = await openProgramStudio()
})
afterEach(() => it.studio.remove())

test('only what a change names is changed', async () => {
  expect(withoutUndefined({ name: undefined, goal: null, weeks: 3 })).toEqual({
    goal: null,
    weeks: 3,
  })
  const { programId } = it
  const before = await it.open()
  expectValue(await it.studio.api.programs.change({ programId, name: 'Glute block' }))
  expect(await it.open()).toEqual({ ...before, name: 'Glute block' })
})

test('an act is named by its program for undo, and a program in the bin is no longer there', async () => {
  const { programId } = it
  expectValue(await it.studio.api.programs.bin({ programId }))
  expect(expectValue(await it.studio.api.history.state({})).undo?.act).toBe(
    'move Hip thrust and glute strength to the bin',
  )
  expect(await it.studio.api.programs.byId({ programId })).toMatchObject({
    ok: false,
    error: { message: 'This program is no longer there.' },
  })
})
