import { expect, test } from 'vitest'
import {
  planPaste,
  readInSlices,
} from '../../../../../../src/renderer/features/programs/grid/paste-rows'

const read = async (text: string) => (await readInSlices(text, {}, () => undefined)).rows
const at = { exercises: [], weeks: 4 }

test('a pasted day becomes rows; what names no exercise stays as a note of the row before it', async () => {
  const rows = await read('A1 Back squat: 4x6 @7\nkeep the chest up\nA2 Chin-up 3x8')
  const plan = planPaste(rows, at)
  expect(
    plan.rows.map(({ exercise, label, cells, note }) => [label, exercise, cells, note]),
  ).toEqual([
    ['A1', 'Back squat', ['4x6 @7'], 'keep the chest up'],
    ['A2', 'Chin-up', ['3x8'], ''],
  ])
  expect(plan.looks).toEqual([0])
})

test('weeks beyond the program stay as a note, and the row is to be looked at', async () => {
  const rows = await read('Back squat\t4x6\t@7\t@8\t@9\t2x6\t3x3')
  expect(planPaste(rows, at)).toMatchObject({
    rows: [{ cells: ['4x6', '@7', '@8', '@9'], note: '2x6 | 3x3' }],
    looks: [0],
  })
})

test('ten thousand lines are read in slices, so that the window draws in between, and none is lost', async () => {
  const text = Array.from(
    { length: 10_000 },
    (_, at) => `Exercise ${at}: 3x8 @${6 + (at % 4)}`,
  ).join('\n')
  let slices = 0
  const rows = (await readInSlices(text, {}, () => (slices += 1))).rows
  expect(rows.length).toBe(10_000)
  expect(slices).toBeGreaterThan(3)
})
