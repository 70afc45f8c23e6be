import { expect, test } from 'vitest'
import { bodyMassBasis, maxBasis } from '../../../../../src/shared/domain/programs/resolve-max'
import { load } from '../../../../../src/shared/domain/units/load'
import { calendarDate } from '../../../../../src/shared/kernel/calendar-date'
import { say } from '../../../../support/outcome'
import { estimated, measured, squatter, trainingMax } from '../../../../support/resolve-builders'

const squat = { id: 'back-squat', name: 'Back squat' }

function saidOf(base: '1RM' | 'e1RM' | 'TM', context = squatter()) {
  const basis = maxBasis(context, squat, base)
  if (!basis.ok) return say(basis.error.note)
  return [`${basis.value.load.milli / 1000} kg`, ...basis.value.inputs.map(say)]
}

test('every max says its kind, its day and its source', () => {
  const maxes = { 'back-squat': [measured(140), estimated(150), trainingMax(126)] }
  const context = squatter({ maxes })
  expect(saidOf('1RM', context)).toEqual(['140 kg', 'Back squat: 1RM 140 kg, measured 1 Mar 2025.'])
  expect(saidOf('e1RM', context)).toEqual([
    '150 kg',
    'Back squat: 1RM 150 kg, estimated 10 Mar 2025 with RTS (December 2025).',
  ])
  expect(saidOf('TM', context)).toEqual([
    '126 kg',
    'Back squat: training max 126 kg, set 5 Mar 2025.',
  ])
})

test('an estimate without a method says only that it is one', () => {
  const { method: _, ...plain } = estimated(150)
  expect(saidOf('e1RM', squatter({ maxes: { 'back-squat': [plain] } }))).toContain(
    'Back squat: 1RM 150 kg, estimated 10 Mar 2025.',
  )
})

test('a training max worked out from the 1RM says so', () => {
  expect(saidOf('TM', squatter({ trainingMaxShare: 0.9 }))).toEqual([
    '126 kg',
    'Back squat: 1RM 140 kg, measured 1 Mar 2025.',
    'The training max is 90 % of it.',
  ])
  expect(saidOf('TM')).toBe('Needs a training max for Back squat.')
})

test('body mass is weighed on a day', () => {
  const bodyMass = { load: load(80.4, 'kg'), day: calendarDate('2025-01-31') }
  const basis = bodyMassBasis(squatter({ bodyMass }).profile)
  expect(basis.ok && basis.value.inputs.map(say)).toEqual([
    'Body mass 80.4 kg, weighed 31 Jan 2025.',
  ])
})

test('an estimate from the log names the set and its day', () => {
  const logged = { ...estimated(150), from: '130 kg × 3 @8' }
  expect(saidOf('e1RM', squatter({ maxes: { 'back-squat': [logged] } }))).toContain(
    'Back squat: 1RM 150 kg, estimated from 130 kg × 3 @8 on 10 Mar 2025.',
  )
})
