import { expect, test } from 'vitest'
import {
  calculateWarmUp,
  warmUpInput,
  warmUpOutput,
} from '../../../../../../src/shared/domain/strength/calculators/warm-up'

function answer(input: object) {
  return warmUpOutput.parse(calculateWarmUp(warmUpInput.parse(input)))
}

test('100 kg is ramped up to from the bar where no scheme is named', () => {
  const said = answer({ load: { value: '100', unit: 'kg' } })
  expect(said.scheme).toBe('bar-anchored')
  expect(said.sets.map(({ load, reps }) => `${load.value}x${reps}`)).toEqual([
    '52.5x8',
    '65x5',
    '75x3',
    '87.5x1',
  ])
})

test('with few plates the ramp takes the steps that can be made', () => {
  const gear = { plates: [{ plate: { value: '20', unit: 'kg' }, count: 4 }] }
  const said = answer({ load: { value: '100', unit: 'kg' }, scheme: 'of-work-load', gear })
  expect(said.sets.map(({ load, reps }) => `${load.value}x${reps}`)).toEqual(['60x9'])
})

test('an empty bar needs none', () => {
  expect(answer({ load: { value: '45', unit: 'lb' } }).sets).toEqual([])
})
