import { expect, test } from 'vitest'
import { questionSets } from '../../../../../../src/shared/domain/imports/sessions/doubtful-sets'
import {
  type HevyCells,
  hevyTable,
  readLog,
  setsOf,
  today,
  told,
} from '../../../../../support/training-logs'

const eightSets = (weight_kg: string, reps: string): HevyCells[] =>
  Array.from({ length: 8 }, (_, index) => ({ set_index: String(index), weight_kg, reps }))
const last = (cells: HevyCells): HevyCells => ({ set_index: '8', ...cells })

test('10 at 130 reps among sets of 130 by 10 is kept, with a question', () => {
  const log = readLog(
    hevyTable([...eightSets('130', '10'), last({ weight_kg: '10', reps: '130' })]),
  )
  expect(told(log)).toEqual([
    '10 kept-with-question: 130 reps at 10: load and reps may be swapped.',
  ])
  expect(setsOf(log).at(-1)).toMatchObject({ load: { milli: 10_000 }, reps: 130 })
})

test('a light set of many reps is no swap', () => {
  const burnout = last({ weight_kg: '60', reps: '40' })
  expect(told(readLog(hevyTable([...eightSets('100', '10'), burnout])))).toEqual([])
  const fewSets = [...eightSets('130', '10').slice(0, 3), last({ weight_kg: '10', reps: '130' })]
  expect(told(readLog(hevyTable(fewSets)))).toEqual([])
})

test('18 between sets of 180 is kept, with a question; an empty-bar warm-up is none', () => {
  const sets = (middle: HevyCells) => [
    { set_index: '0', weight_kg: '180', reps: '5' },
    { set_index: '1', weight_kg: '18', reps: '5', ...middle },
    { set_index: '2', weight_kg: '182.5', reps: '5' },
  ]
  expect(told(readLog(hevyTable(sets({}))))).toEqual([
    '3 kept-with-question: 18 between sets of about 180: a digit may be missing.',
  ])
  expect(told(readLog(hevyTable(sets({ set_type: 'warmup' }))))).toEqual([])
})

test('a drop set of a tenth at the end of a block is no lost digit', () => {
  const log = readLog(
    hevyTable([
      { set_index: '0', weight_kg: '100' },
      { set_index: '1', weight_kg: '100' },
      { set_index: '2', weight_kg: '10' },
    ]),
  )
  expect(told(log)).toEqual([])
})

test('a negative load is a question, except where the name says that it is help', () => {
  const log = readLog(
    hevyTable([
      { weight_kg: '-20', exercise_title: 'Dip' },
      { weight_kg: '-20', exercise_title: 'Dip (Assisted)' },
    ]),
  )
  expect(told(log)).toEqual([
    '2 kept-with-question: Dip has a load of -20. Kept as help; check the sign.',
  ])
  expect(setsOf(log).map(({ load }) => load?.milli)).toEqual([-20_000, -20_000])
})

test('a session still to come is kept with a question, one of today is not', () => {
  const log = readLog(
    hevyTable([
      { start_time: '21 May 2026, 07:00', end_time: '' },
      { start_time: '20 May 2026, 07:00', end_time: '' },
    ]),
  )
  expect(told(log)).toEqual([
    '2 kept-with-question: "Lower A" is dated 2026-05-21, which is still to come.',
  ])
  expect(questionSets(log.sessions, today)).toHaveLength(1)
})
