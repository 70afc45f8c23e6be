import { afterEach, beforeEach, expect, test } from 'vitest'
import { programDays } from '../../../src/main/api/program-days'
import { firstDay, openProgramStudio, type ProgramStudio } from '../../support/program-studio'
import { expectValue } from '../../support/studio'

let it: ProgramStudio
beforeEach(async () => {
  it = await openProgramStudio()
})
afterEach(() => it.studio.remove())

const names = async () => (await it.open()).days.map((day) => day.name)

test('these are the acts on days', () => {
  expect(Object.keys(programDays)).toEqual([
    'addDay',
    'changeDay',
    'moveDay',
    'duplicateDay',
    'removeDay',
  ])
})

test('a day is added at the end, named anew, moved up and taken out, and all of it can be undone', async () => {
  const { programs, history } = it.studio.api
  const { programId } = it
  const [before, had] = [await it.digest(), await names()]
  const added = await programs.addDay({ programId, name: 'Arms', weekday: null })
  const { dayId } = expectValue(added)
  expectValue(await programs.changeDay({ programId, dayId, name: 'Upper', weekday: 6 }))
  expectValue(await programs.moveDay({ programId, dayId, by: -1 }))
  expect(await names()).toEqual([...had.slice(0, -1), 'Upper', had.at(-1)])
  expectValue(await programs.removeDay({ programId, dayId }))
  for (let i = 0; i < 4; i++) expectValue(await history.undo({}))
  expect(await it.digest()).toBe(before)
})

test('a duplicated day has its own rows and floats in the week', async () => {
  const { day } = firstDay(await it.open())
  const ref = { programId: it.programId, dayId: day.id }
  const { dayId } = expectValue(await it.studio.api.programs.duplicateDay(ref))
  const copy = (await it.open()).days.find(({ id }) => id === dayId)
  expect(copy?.weekday).toBeNull()
  expect(copy?.rows.map(({ exerciseId, cells }) => [exerciseId, cells])).toEqual(
    day.rows.map(({ exerciseId, cells }) => [exerciseId, cells]),
  )
  const ids = new Set(day.rows.map(({ id }) => id))
  expect(copy?.rows.some(({ id }) => ids.has(id))).toBe(false)
})

test('a day of another program is not touched', async () => {
  const answer = await it.studio.api.programs.changeDay({
    programId: it.programId,
    dayId: 'elsewhere',
    name: 'Mine',
  })
  expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
})
