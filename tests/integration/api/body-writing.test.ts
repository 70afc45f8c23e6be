import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeBody } from '../../../src/main/api/body-writing'
import { expectValue } from '../../support/studio'
import { openTemplateStudio, type TemplateStudio } from '../../support/template-studio'

let it: TemplateStudio
beforeEach(async () => {
  it = await openTemplateStudio(['Dana Cruz'])
})
afterEach(() => it.studio.remove())

/** Lets the copy take everything. */
async function follow(): Promise<void> {
  const { templateId } = it
  const { copies } = expectValue(await it.studio.api.templates.review({ templateId }))
  const take = copies.map(({ programId, changes }) => ({
    programId,
    take: changes.map(({ id }) => id),
  }))
  expectValue(await it.studio.api.templates.update({ templateId, copies: take }))
}

test('rows keep their ids, so that what was logged of them stays theirs; only what differs is written', async () => {
  expect(writeBody).toBeTypeOf('function')
  const { api } = it.studio
  const [programId = ''] = it.programIds
  const before = await it.open(programId)
  const day = (await it.open(it.templateId)).days[0]
  const rowIds = day?.rows.filter(({ kind }) => kind === 'lift').map(({ id }) => id) ?? []
  const moved = {
    programId: it.templateId,
    dayId: day?.id ?? '',
    rowIds: rowIds.slice(-1),
    beforeRowId: rowIds[0] ?? null,
  }
  expectValue(await api.programs.moveRows(moved))
  await follow()
  const after = await it.open(programId)
  const ids = (one: typeof after) => one.days.map((each) => each.rows.map(({ id }) => id))
  expect(ids(after).map((list) => [...list].sort())).toEqual(
    ids(before).map((list) => [...list].sort()),
  )
  expect(ids(after)).not.toEqual(ids(before))
  expect(after.days.map(({ sheetCode }) => sheetCode)).toEqual(
    before.days.map(({ sheetCode }) => sheetCode),
  )
})

test('a program that loses weeks loses their texts and names with them', async () => {
  const { api } = it.studio
  expectValue(
    await api.programs.setWeek({ programId: it.templateId, week: 4, kind: 'deload', name: 'Easy' }),
  )
  await follow()
  expect((await it.open(it.programIds[0] ?? '')).weeks[3]).toEqual({ kind: 'deload', name: 'Easy' })
  expectValue(await api.programs.change({ programId: it.templateId, weeks: 2 }))
  await follow()
  const after = await it.open(it.programIds[0] ?? '')
  expect(after.weeks).toHaveLength(2)
  expectValue(await api.programs.change({ programId: after.id, weeks: 4 }))
  const longer = await it.open(after.id)
  expect(longer.weeks[3]).toEqual({ kind: 'loading', name: '' })
  for (const row of longer.days.flatMap(({ rows }) => rows))
    expect(row.cells.slice(2)).toEqual([null, null])
})
