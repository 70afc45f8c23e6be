import { afterEach, beforeEach, expect, test } from 'vitest'
import { templates } from '../../../src/main/api/templates'
import { firstDay, openProgramStudio, type ProgramStudio } from '../../support/program-studio'
import { expectValue } from '../../support/studio'

let it: ProgramStudio
beforeEach(async () => {
  it = await openProgramStudio()
})
afterEach(() => it.studio.remove())

const about = { description: 'Eight weeks to a pull', level: 'novice', goal: 'strength' } as const

async function saved(withNotes = false): Promise<string> {
  const { api } = it.studio
  const input = { programId: it.programId, name: 'My block', ...about, withNotes }
  return expectValue(await api.templates.saveProgram(input)).templateId
}

test('every act of the area has a handler', () => {
  expect(Object.keys(templates).sort()).toEqual(Object.keys(it.studio.api.templates).sort())
})

test('each built-in template opens with as many days, and every exercise in it has a name', async () => {
  const { api } = it.studio
  const listed = expectValue(await api.templates.list({})).templates
  expect(listed.length).toBeGreaterThanOrEqual(4)
  for (const { id, days } of listed) {
    const opened = expectValue(await api.templates.byId({ templateId: id }))
    expect(opened.template?.days).toHaveLength(days)
    for (const [exerciseId, name] of Object.entries(opened.exerciseNames)) {
      expect(name).not.toBe(exerciseId)
    }
  }
})

test('a template that is not there is said so', async () => {
  const answer = await it.studio.api.templates.byId({ templateId: 'none' })
  expect(answer).toMatchObject({ ok: false, error: { code: 'not-found' } })
})

test('a program is saved as a template: days, rows and texts, no client; undo takes it back', async () => {
  const { api } = it.studio
  const before = await it.digest()
  const program = await it.open()
  const templateId = await saved()
  const template = expectValue(await api.programs.byId({ programId: templateId })).program
  expect(template).toMatchObject({ clientId: '', isActive: false, templateId: null })
  const texts = (one: typeof template) =>
    one.days.map((day) => [day.name, day.rows.map((row) => [row.exerciseId, row.label, row.cells])])
  expect(texts(template)).toEqual(texts(program))
  expect(template.weeks).toEqual(program.weeks)
  const listed = expectValue(await api.templates.list({})).templates
  expect(listed[0]).toMatchObject({ id: templateId, name: 'My block', isOwn: true, ...about })
  expectValue(await api.history.undo({}))
  expect(await it.digest()).toBe(before)
})

test('notes of rows are about a client: they come along only when asked for', async () => {
  const { api } = it.studio
  const { a } = firstDay(await it.open())
  const { programId } = it
  expectValue(await api.programs.changeRow({ programId, rowId: a.id, note: 'left knee first' }))
  const noteIn = async (id: string) =>
    firstDay(expectValue(await api.programs.byId({ programId: id })).program).a.note
  expect(await noteIn(await saved())).toBe('')
  expect(await noteIn(await saved(true))).toBe('left knee first')
})

test('an own template is edited with the acts of programs, and undo leads back to its page', async () => {
  const { api } = it.studio
  const templateId = await saved()
  const { day, a } = firstDay(
    expectValue(await api.programs.byId({ programId: templateId })).program,
  )
  const ref = { programId: templateId }
  const cells = [{ rowId: a.id, week: 2, text: '5x3 @8' }]
  expectValue(await api.programs.setCells({ ...ref, how: 'type', cells }))
  expectValue(await api.programs.duplicateDay({ ...ref, dayId: day.id }))
  expectValue(await api.programs.duplicateWeek({ ...ref, week: 1 }))
  expectValue(await api.programs.change({ ...ref, name: 'My block, longer' }))
  const card = expectValue(await api.templates.byId({ templateId })).card
  expect(card).toMatchObject({ name: 'My block, longer', weeks: 5 })
  expect(expectValue(await api.history.state({})).undo?.place).toBe(`/templates/${templateId}`)
  expect((await it.studio.core.examine())?.findings).toEqual([])
})

test('a built-in template is copied to be edited; the built-in one refuses', async () => {
  const { api } = it.studio
  const builtIn = 'hip-thrust-glute-strength'
  const copy = { templateId: builtIn, name: 'Hip thrust, mine' }
  const { templateId } = expectValue(await api.templates.copy(copy))
  const card = expectValue(await api.templates.byId({ templateId })).card
  const original = expectValue(await api.templates.byId({ templateId: builtIn })).card
  expect(card).toMatchObject({ isOwn: true, weeks: original.weeks, days: original.days })
  expect(card.description).toBe(original.description)
  const refused = { ok: false, error: { code: 'rule-violated' } }
  expect(await api.templates.change({ templateId: builtIn, name: 'x' })).toMatchObject(refused)
  expect(await api.templates.bin({ templateId: builtIn })).toMatchObject(refused)
})

test('a template is described, binned and brought back; it is on no list of clients’ programs', async () => {
  const { api } = it.studio
  const { templateId } = expectValue(
    await api.templates.create({ name: 'Empty', goal: 'power', weeks: 6 }),
  )
  expectValue(await api.templates.change({ templateId, description: 'For jumpers', level: null }))
  const before = await it.digest()
  expectValue(await api.templates.bin({ templateId }))
  expect(await api.templates.byId({ templateId })).toMatchObject({ ok: false })
  expectValue(await api.history.undo({}))
  expect(await it.digest()).toBe(before)
  const card = expectValue(await api.templates.byId({ templateId })).card
  expect(card).toMatchObject({ description: 'For jumpers', level: null, weeks: 6, days: 0 })
  const { programs } = expectValue(await api.programs.ofClient({ clientId: it.clientId }))
  expect(programs.map(({ id }) => id)).toEqual([it.programId])
})
