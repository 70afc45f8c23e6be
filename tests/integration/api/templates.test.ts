import { afterEach, beforeEach, expect, test } from 'vitest'
import { templates } from '../../../src/main/api/templates'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
})
afterEach(() => studio.remove())

test('the four built-in templates are listed with whom and how long', async () => {
  expect(Object.keys(templates).sort()).toEqual(Object.keys(studio.api.templates).sort())
  const listed = expectValue(await studio.api.templates.list({})).templates
  expect(listed.map(({ id, weeks, days }) => [id, weeks > 0, days > 0])).toEqual(
    [
      'hip-thrust-glute-strength',
      'novice-full-body',
      'upper-lower-hypertrophy',
      'return-after-a-break',
    ].map((id) => [id, true, true]),
  )
})

test('every exercise of a template has a name', async () => {
  const { templates: listed } = expectValue(await studio.api.templates.list({}))
  for (const { id } of listed) {
    const { exerciseNames } = expectValue(await studio.api.templates.byId({ templateId: id }))
    for (const [exerciseId, name] of Object.entries(exerciseNames))
      expect(name).not.toBe(exerciseId)
  }
})

test('a template that is not known is said to be so', async () => {
  const answer = await studio.api.templates.byId({ templateId: 'nothing' })
  expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
})
