import { afterEach, beforeEach, expect, test } from 'vitest'
import { templates } from '../../../src/main/api/templates'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
})
afterEach(() => studio.remove())

test('every act of the area has a handler', () => {
  expect(Object.keys(templates).sort()).toEqual(Object.keys(studio.api.templates).sort())
})

test('each listed template opens with as many days, and every exercise in it has a name', async () => {
  const listed = expectValue(await studio.api.templates.list({})).templates
  expect(listed.length).toBeGreaterThanOrEqual(4)
  for (const { id, days } of listed) {
    const opened = expectValue(await studio.api.templates.byId({ templateId: id }))
    expect(opened.template.days).toHaveLength(days)
    for (const [exerciseId, name] of Object.entries(opened.exerciseNames)) {
      expect(name).not.toBe(exerciseId)
    }
  }
})

test('a template that is not there is said so', async () => {
  const answer = await studio.api.templates.byId({ templateId: 'none' })
  expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
})
