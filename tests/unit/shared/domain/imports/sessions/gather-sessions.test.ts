import { expect, test } from 'vitest'
import { readHevyRow } from '../../../../../../src/shared/domain/imports/read-hevy'
import { recogniseLog } from '../../../../../../src/shared/domain/imports/recognise'
import { gatherSessions } from '../../../../../../src/shared/domain/imports/sessions/gather-sessions'
import { startReading } from '../../../../../../src/shared/domain/imports/start-reading'
import { accepted } from '../../../../../support/outcome'
import {
  accountFor,
  type HevyCells,
  hevyTable,
  readLog,
  setsOf,
  strongTable,
  told,
} from '../../../../../support/training-logs'

function gather(cells: readonly HevyCells[]) {
  const table = hevyTable(cells)
  const { columns } = accepted(recogniseLog(table.header))
  const reading = startReading(table, columns, { unit: undefined, dayOrder: 'day-first' })
  return gatherSessions(
    table.rows.map((line) => accepted(readHevyRow(line, reading))),
    reading,
  )
}

const monday: HevyCells[] = [{ set_index: '0' }, { set_index: '1', weight_kg: '85' }]
const friday: HevyCells[] = [
  { title: 'Lower B', start_time: '8 May 2026, 17:30', end_time: '8 May 2026, 18:20' },
]

test('a workout is known again in a later, longer export, in whatever order', () => {
  const first = gather(monday)
  const later = gather([...friday, ...monday])
  expect(later.map(({ title }) => title)).toEqual(['Lower A', 'Lower B'])
  expect(later[0]).toMatchObject({ key: first[0]?.key, content: first[0]?.content })
})

test('an edited workout keeps its identity and shows that it was edited', () => {
  const [before] = gather(monday)
  const [after] = gather([{ set_index: '0' }, { set_index: '1', weight_kg: '90' }])
  expect(after?.key).toBe(before?.key)
  expect(after?.content).not.toBe(before?.content)
})

test('two workouts with equal title and start are both kept and marked, whichever comes first', () => {
  const short = { end_time: '4 May 2026, 17:50', weight_kg: '70' }
  const long = { end_time: '4 May 2026, 18:35', weight_kg: '80' }
  const log = readLog(hevyTable([long, short]))
  expect(setsOf(log)).toHaveLength(2)
  expect(told(log)).toEqual([
    '2 kept-with-question: There is another session "Lower A" with the same start on 2026-05-04. Both were kept; one may be a double.',
  ])
  const keys = (cells: HevyCells[]) => gather(cells).map(({ key, minutes }) => [minutes, key])
  expect(keys([short, long]).toSorted()).toEqual(keys([long, short]).toSorted())
})

test('a session exported twice is imported once and every row is accounted for', () => {
  const rows = ['Squat (Barbell)', 'Row'].map((exercise_title) => ({ exercise_title }))
  const log = readLog(hevyTable([...rows, ...rows]))
  expect(accountFor(log)).toEqual({ imported: [2, 3], leftOut: [4, 5] })
  expect(told(log)[0]).toBe(
    '4 left-out: The same session stands in the file twice; this is the copy.',
  )
})

test('a session has its length and note; an app left running gives no length', () => {
  const [session] = gather([{ description: 'slept badly' }])
  expect(session).toMatchObject({ minutes: 65, note: 'slept badly', startTime: '17:30' })
  const running = readLog(strongTable([{ Duration: '62h 43m' }]), { unit: 'kg' })
  expect(running.sessions[0]?.minutes).toBeUndefined()
  expect(told(running)).toEqual([
    '2 changed: A session of 3763 minutes cannot be; its length was left off.',
  ])
})

test('a workout that ends before it starts has no length', () => {
  const log = readLog(hevyTable([{ end_time: '4 May 2026, 16:35' }]))
  expect(log.sessions[0]?.minutes).toBeUndefined()
  expect(told(log)[0]).toContain('its length was left off')
})

test('a note line without duration belongs to the workout it stands in', () => {
  const note = { 'Set Order': 'Note', Notes: 'belt', Duration: '' }
  const log = readLog(strongTable([{}, note, { 'Set Order': '2' }]), { unit: 'kg' })
  expect(log.sessions).toHaveLength(1)
  expect(log.sessions[0]?.exercises[0]).toMatchObject({ note: 'belt', noteRows: [3] })
})
