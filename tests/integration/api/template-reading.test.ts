import { afterEach, beforeEach, expect, test } from 'vitest'
import { builtInTemplate, templateCards } from '../../../src/main/api/template-reading'
import { expectValue } from '../../support/studio'
import { openTemplateStudio, type TemplateStudio } from '../../support/template-studio'

let it: TemplateStudio
beforeEach(async () => {
  it = await openTemplateStudio(['Dana Cruz', 'Ewa Nowak'])
})
afterEach(() => it.studio.remove())

test('own templates come first, each with how many programs follow it; binned programs do not count', async () => {
  expect(templateCards).toBeTypeOf('function')
  const { api } = it.studio
  const first = async () => expectValue(await api.templates.list({})).templates[0]
  expect(await first()).toMatchObject({ id: it.templateId, isOwn: true, uses: 2 })
  expectValue(await api.programs.bin({ programId: it.programIds[0] ?? '' }))
  expect(await first()).toMatchObject({ uses: 1 })
})

test('a client’s program is no template, whatever its id', async () => {
  const asked = await it.studio.api.templates.byId({ templateId: it.programIds[0] ?? '' })
  expect(asked).toMatchObject({ ok: false, error: { code: 'not-found' } })
  expect(builtInTemplate(it.templateId)).toBeUndefined()
  expect(builtInTemplate('novice-full-body')?.id).toBe('novice-full-body')
})
