import { expect, test } from 'vitest'
import {
  calculateOneRepMax,
  oneRepMaxInput,
  oneRepMaxOutput,
} from '../../../../../../src/shared/domain/strength/calculators/one-rep-max'
import { sayEnglish } from '../../../../../../src/shared/messages/say'
import { accepted, refusalOf } from '../../../../../support/outcome'

const five = { load: { value: '110', unit: 'kg' }, reps: 5, formula: 'epley' }

function answer(change: object = {}) {
  return calculateOneRepMax(oneRepMaxInput.parse({ ...five, ...change }), sayEnglish)
}

test('110 kg for five answers unrounded and rounded, with range and notes', () => {
  const said = oneRepMaxOutput.parse(accepted(answer()))
  expect(said.unrounded).toBeCloseTo(128.3333, 4)
  expect(said.rounded).toEqual({ value: '128.5', unit: 'kg' })
  expect(said.range.from).toBeCloseTo(123.75, 9)
  expect(said.range.to).toBeCloseTo(130.91, 2)
  expect(said.formula).toEqual({ name: 'epley', label: 'Epley (1985)', version: '1/30' })
  expect(said.notes).toEqual(['Taken as a set to failure, since no RPE or RIR was given.'])
  expect(said.formulas).toHaveLength(12)
})

test('formulas that do not hold for a set are not compared', () => {
  const said = accepted(answer({ reps: 8 }))
  expect(said.formulas.map(({ name }) => name)).not.toContain('reynolds-bench-press')
})

test('reps in reserve, a step and the body mass are taken', () => {
  const said = accepted(answer({ rir: 2, step: { value: '2.5', unit: 'kg' } }))
  expect(said.effectiveReps).toBe(7)
  expect(said.rounded.value).toBe('135')
  const bodyMass = { value: '80', unit: 'kg' }
  const pullUp = accepted(answer({ load: { value: '-20', unit: 'kg' }, bodyMass }))
  expect(pullUp.unrounded).toBeCloseTo(70, 9)
})

test('too many reps are refused with a sentence, a step in the other unit is no input', () => {
  expect(refusalOf(answer({ reps: 13 }))).toContain('too many to tell a 1RM from')
  expect(refusalOf(answer({ load: { value: '0', unit: 'kg' } }))).toBe(
    'A 1RM needs a load above zero.',
  )
  expect(oneRepMaxInput.safeParse({ ...five, step: { value: '5', unit: 'lb' } }).success).toBe(
    false,
  )
  expect(oneRepMaxInput.safeParse({ ...five, step: { value: '0', unit: 'kg' } }).success).toBe(
    false,
  )
  expect(oneRepMaxInput.safeParse({ ...five, formula: 'guess' }).success).toBe(false)
})
