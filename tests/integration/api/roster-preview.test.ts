import { afterEach, beforeEach, expect, test } from 'vitest'
import { lookThrough } from '../../../src/main/api/roster-find'
import { rosterPreview } from '../../../src/main/api/roster-preview'
import { calendarDate } from '../../../src/shared/kernel/calendar-date'
import { type LogStudio, openLogStudio } from '../../support/log-studio'
import { expectValue } from '../../support/studio'

let log: LogStudio
beforeEach(async () => {
  log = await openLogStudio()
})
afterEach(() => log.studio.remove())

/** The preview of an edit on the open studio. */
function previewOf(ask: Parameters<typeof lookThrough>[1]) {
  return log.asking((context) => {
    const looked = lookThrough(context, ask)
    if (!looked.ok) throw new Error(looked.error.message.key)
    return rosterPreview(context, looked.value)
  })
}

/** Types into the cells of the first lift of the last day and makes its max known. */
async function writeCells(texts: readonly string[]) {
  const program = await log.open()
  const row = program.days.at(-1)?.rows.find(({ kind }) => kind === 'lift')
  if (!row) throw new Error('no lift')
  const { clientId, programId } = log
  const cells = texts.map((text, at) => ({ rowId: row.id, week: at + 1, text }))
  expectValue(await log.studio.api.programs.setCells({ programId, how: 'type', cells }))
  const load = { milli: 100_000, unit: 'kg' } as const
  const day = calendarDate('2026-11-01')
  const change = { programId, rowId: row.id, exerciseId: 'back-squat' }
  expectValue(await log.studio.api.programs.changeRow(change))
  expectValue(
    await log.studio.api.programs.setMax({
      ...{ clientId, exerciseId: 'back-squat', kind: 'measured' as const, day, load },
    }),
  )
  return row.id
}

test('old and new stand side by side with the loads they come to, weeks that change alike in one line', async () => {
  const rowId = await writeCells(['5x5 80%', '', '3x5 70%'])
  const { clients } = await previewOf({
    find: { exerciseId: 'back-squat' },
    change: { kind: 'step', text: '+5%' },
  })
  const row = clients[0]?.programs[0]?.days[0]?.rows.find((one) => one.rowId === rowId)
  expect(row?.swap).toBeNull()
  expect(row?.lines.slice(0, 2)).toMatchObject([
    { from: 1, to: 2, before: '5x5 80%', after: '5x5 85%', loadBefore: '80', loadAfter: '85' },
    { from: 3, to: 3, before: '3x5 70%', after: '3x5 75%', loadBefore: '70', loadAfter: '75' },
  ])
})

test('cells that stay are listed with the text and the reason, weeks that inherit it beside them', async () => {
  await writeCells(['5x5 80% blargh', '', '3x5 70%'])
  const { left, leftCount } = await previewOf({
    find: { exerciseId: 'back-squat' },
    change: { kind: 'step', text: '+5%' },
  })
  expect(left[0]).toMatchObject({
    client: 'Dana Cruz',
    from: 1,
    to: 2,
    text: '5x5 80% blargh',
    why: 'unread',
  })
  expect(leftCount).toBeGreaterThanOrEqual(2)
})

test('a swap names the exercise afterwards and what the loads become', async () => {
  await writeCells(['5x5 80%'])
  const { clients } = await previewOf({
    find: { exerciseId: 'back-squat' },
    change: { kind: 'exercise', exerciseId: 'leg-press' },
  })
  const [row] = clients[0]?.programs[0]?.days[0]?.rows ?? []
  expect(row?.exercise).toBe('Back squat')
  expect(row?.swap).toBe('Leg press')
  expect(row?.lines[0]?.loadBefore).toBe('80')
  expect(row?.lines[0]?.loadAfter).not.toBe('80')
})
