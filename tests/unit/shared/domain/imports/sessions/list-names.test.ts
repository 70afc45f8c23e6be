import { expect, test } from 'vitest'
import {
  isAssisted,
  listNames,
} from '../../../../../../src/shared/domain/imports/sessions/list-names'
import { hevyTable, readLog } from '../../../../../support/training-logs'

test('a name comes with its sets, its days and the range of its working loads', () => {
  const { sessions } = readLog(
    hevyTable([
      { set_type: 'warmup', weight_kg: '20' },
      { set_index: '1', weight_kg: '80' },
      { set_index: '2', weight_kg: '95.5' },
      { exercise_title: 'Pull Up', weight_kg: '' },
      { start_time: '1 Apr 2026, 10:00', end_time: '', weight_kg: '70' },
    ]),
  )
  expect(listNames(sessions)).toEqual([
    {
      name: 'Hip Thrust (Machine)',
      sets: 4,
      firstDay: '2026-04-01',
      lastDay: '2026-05-04',
      lightest: { milli: 70_000, unit: 'kg' },
      heaviest: { milli: 95_500, unit: 'kg' },
      isAssisted: false,
    },
    {
      name: 'Pull Up',
      sets: 1,
      firstDay: '2026-05-04',
      lastDay: '2026-05-04',
      lightest: null,
      heaviest: null,
      isAssisted: false,
    },
  ])
})

test('a name with a trailing space is the same exercise', () => {
  const { exerciseNames } = readLog(
    hevyTable([
      { exercise_title: 'Hip thrust ' },
      { exercise_title: 'Hip thrust', set_index: '1' },
    ]),
  )
  expect(exerciseNames.map(({ name, sets }) => [name, sets])).toEqual([['Hip thrust', 2]])
})

test.each([
  'Pull Up (Assisted)',
  'Assisted Dip',
  'Klimmzug (unterstützt)',
  'Klimmzug (assistiert)',
  'Traction (assistée)',
  'Traction assisté',
  'Dominadas asistidas',
  'Barra fixa (assistida)',
])('%s: the load is help', (name) => {
  expect(isAssisted(name)).toBe(true)
})

test('other lifts carry their load', () => {
  expect(isAssisted('Pull Up (Weighted)')).toBe(false)
  expect(isAssisted('Nordic Curl (Assistance work)')).toBe(false)
})
