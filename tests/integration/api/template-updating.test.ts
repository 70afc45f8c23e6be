import { afterEach, beforeEach, expect, test } from 'vitest'
import { templateUpdating } from '../../../src/main/api/template-updating'
import type { ProgramRecord } from '../../../src/shared/contract/programs'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { expectValue } from '../../support/studio'
import { openTemplateStudio, type TemplateStudio } from '../../support/template-studio'

let it: TemplateStudio
beforeEach(async () => {
  it = await openTemplateStudio(['Dana Cruz', 'Ewa Nowak', 'Finn Berg'])
})
afterEach(() => it.studio.remove())

/** Writes a text into the first lift of a program. */
async function write(programId: string, week: number, text: string): Promise<void> {
  const row = (await it.open(programId)).days[0]?.rows.find(({ kind }) => kind === 'lift')
  const cells = [{ rowId: row?.id ?? '', week, text }]
  expectValue(await it.studio.api.programs.setCells({ programId, how: 'type', cells }))
}

const firstCells = (program: ProgramRecord) =>
  program.days[0]?.rows.find(({ kind }) => kind === 'lift')?.cells

async function review() {
  const { templateId } = it
  return expectValue(await it.studio.api.templates.review({ templateId })).copies
}

test('every act of following has its handler', () => {
  expect(Object.keys(templateUpdating).sort()).toEqual([
    'copies',
    'differences',
    'review',
    'update',
  ])
})

test('nothing waits until the template changes; the copies are listed by name', async () => {
  expect(await review()).toEqual([])
  const { templateId } = it
  const { copies } = expectValue(await it.studio.api.templates.copies({ templateId }))
  expect(copies.map(({ clientName }) => clientName)).toEqual([
    'Dana Cruz',
    'Ewa Nowak',
    'Finn Berg',
  ])
})

test('a change reaches all copies as one act; what a coach wrote for one client stays; one undo', async () => {
  const [dana = '', ewa = '', finn = ''] = it.programIds
  await write(dana, 2, '@7')
  await write(it.templateId, 2, '@8.5')
  await write(it.templateId, 3, '6x2 @9')
  const copies = await review()
  expect(copies.map(({ clientName, changes }) => [clientName, changes.length])).toEqual([
    ['Dana Cruz', 2],
    ['Ewa Nowak', 2],
    ['Finn Berg', 2],
  ])
  expect(copies[0]?.changes[0]).toMatchObject({
    kind: 'cell',
    week: 2,
    mine: '@7',
    theirs: '@8.5',
    isConflict: true,
  })
  const before = await it.digest()
  const danaBefore = await it.open(dana)
  const input = {
    templateId: it.templateId,
    copies: copies.map(({ programId, changes }) => ({
      programId,
      take: changes.filter(({ isConflict }) => !isConflict).map(({ id }) => id),
    })),
  }
  expect(expectValue(await it.studio.api.templates.update(input))).toEqual({
    programs: 3,
    changes: 5,
  })
  expect(firstCells(await it.open(dana))?.slice(1, 3)).toEqual(['@7', '6x2 @9'])
  for (const id of [ewa, finn]) {
    expect(firstCells(await it.open(id))).toEqual(firstCells(await it.open(it.templateId)))
  }
  expect(await review()).toEqual([])
  expect((await it.studio.core.examine())?.findings).toEqual([])
  expectValue(await it.studio.api.history.undo({}))
  expect(await it.digest()).toBe(before)
  expect(await it.open(dana)).toEqual(danaBefore)
  expectValue(await it.studio.api.history.redo({}))
  expect(await review()).toEqual([])
})

test('rows, days and weeks come in, leave and move in the copies as in the template', async () => {
  const { api } = it.studio
  const programId = it.templateId
  const template = await it.open(programId)
  const [first, second] = template.days
  const lifts = first?.rows.filter(({ kind }) => kind === 'lift') ?? []
  const dayId = first?.id ?? ''
  const row = {
    kind: 'lift' as const,
    exerciseId: 'back-squat',
    label: 'A',
    dose: '',
    goal: null,
    cells: ['5x5'],
  }
  expectValue(
    await api.programs.addRows({
      programId,
      dayId,
      beforeRowId: lifts[0]?.id ?? null,
      rows: [row],
    }),
  )
  expectValue(await api.programs.removeRows({ programId, rowIds: [lifts[1]?.id ?? ''] }))
  expectValue(
    await api.programs.moveRows({
      programId,
      dayId: second?.id ?? '',
      rowIds: [lifts[2]?.id ?? ''],
      beforeRowId: null,
    }),
  )
  expectValue(await api.programs.duplicateWeek({ programId, week: 2 }))
  expectValue(await api.programs.addDay({ programId, name: 'Arms', weekday: 6 }))
  expectValue(await api.programs.moveDay({ programId, dayId, by: 1 }))
  const before = await it.digest()
  const copies = (await review()).map(({ programId: id, changes }) => ({
    programId: id,
    take: changes.map((one) => one.id),
  }))
  expectValue(await api.templates.update({ templateId: programId, copies }))
  const says = (one: ProgramRecord) => [
    one.weeks,
    one.days.map((day) => [day.name, day.weekday, day.rows.map(({ id: _, ...rest }) => rest)]),
  ]
  const now = await it.open(programId)
  for (const id of it.programIds) expect(says(await it.open(id))).toEqual(says(now))
  expect((await it.studio.core.examine())?.findings).toEqual([])
  expectValue(await api.history.undo({}))
  expect(await it.digest()).toBe(before)
})

test('a trained week is not rewritten unasked, and a trained day cannot leave', async () => {
  const { api } = it.studio
  const [dana = ''] = it.programIds
  const program = await it.open(dana)
  const dayId = program.days[0]?.id ?? ''
  expectValue(
    await api.sessions.start({
      clientId: it.clientIds[0] ?? '',
      programId: dana,
      dayId,
      week: 1,
      day: calendarDate('2026-11-24'),
    }),
  )
  await write(it.templateId, 1, '2x2')
  const template = await it.open(it.templateId)
  expectValue(
    await api.programs.removeDay({ programId: it.templateId, dayId: template.days[0]?.id ?? '' }),
  )
  const [copy] = await review()
  expect(copy?.changes).toMatchObject([{ kind: 'day-remove', isLocked: true }])
  const take = copy?.changes.map(({ id }) => id) ?? []
  expectValue(
    await api.templates.update({ templateId: it.templateId, copies: [{ programId: dana, take }] }),
  )
  expect((await it.open(dana)).days).toHaveLength(program.days.length)
})

test('a client’s program tells where it differs from its template and how much waits', async () => {
  const { api } = it.studio
  const [dana = ''] = it.programIds
  await write(dana, 2, '@7')
  await write(it.templateId, 3, '6x2 @9')
  const told = expectValue(await api.templates.differences({ programId: dana }))
  const row = (await it.open(dana)).days[0]?.rows.find(({ kind }) => kind === 'lift')
  expect(told).toMatchObject({
    template: { id: it.templateId },
    waiting: 1,
    rowIds: [],
    cells: [{ rowId: row?.id, week: 2 }],
  })
  const none = expectValue(await api.templates.differences({ programId: it.templateId }))
  expect(none).toEqual({ template: null, waiting: 0, rowIds: [], cells: [] })
})
