import { expect, test } from 'vitest'
import { chooseMax, loadOfMax } from '../../../../../src/shared/domain/strength/strength-profile'
import { load } from '../../../../../src/shared/domain/units/load'
import { estimated, measured, squatter, trainingMax } from '../../../../support/resolve-builders'

function chosen(maxes: Parameters<typeof squatter>[0] & object, base: '1RM' | 'e1RM' | 'TM') {
  const max = chooseMax(squatter(maxes).profile, 'back-squat', base)
  return max && loadOfMax(max)
}

test('a measured max stands before an estimate, however fresh', () => {
  const maxes = { 'back-squat': [measured(140, '2024-01-01'), estimated(150, '2025-06-01')] }
  expect(chosen({ maxes }, '1RM')).toEqual(load(140, 'kg'))
  expect(chosen({ maxes }, 'e1RM')).toEqual(load(150, 'kg'))
})

test('where one kind is missing the other does, but nothing stands for a training max', () => {
  expect(chosen({ maxes: { 'back-squat': [estimated(150)] } }, '1RM')).toEqual(load(150, 'kg'))
  expect(chosen({ maxes: { 'back-squat': [measured(140)] } }, 'e1RM')).toEqual(load(140, 'kg'))
  expect(chosen({ maxes: { 'back-squat': [measured(140)] } }, 'TM')).toBeUndefined()
  expect(chosen({ maxes: {} }, '1RM')).toBeUndefined()
})

test('the newest of a kind counts, of one day the later entry', () => {
  const maxes = {
    'back-squat': [
      measured(140, '2025-03-01'),
      measured(150, '2025-02-01'),
      measured(142, '2025-03-01'),
    ],
  }
  expect(chosen({ maxes }, '1RM')).toEqual(load(142, 'kg'))
})

test('a share of the 1RM stands in only where no training max was set', () => {
  expect(chosen({ trainingMaxShare: 0.9 }, 'TM')).toEqual(load(126, 'kg'))
  const maxes = { 'back-squat': [measured(140), trainingMax(120)] }
  expect(chosen({ maxes, trainingMaxShare: 0.9 }, 'TM')).toEqual(load(120, 'kg'))
})

const logged = (kg: number, day: string) => ({ ...estimated(kg, day), from: '120 kg × 3 @8' })

test('what the log says stands for effort only where it is newer than everything entered', () => {
  const of = (day: string) => ({
    maxes: { 'back-squat': [logged(150, day), estimated(140, '2025-03-10')] },
  })
  expect(chosen(of('2025-03-11'), 'e1RM')).toEqual(load(150, 'kg'))
  expect(chosen(of('2025-03-10'), 'e1RM')).toEqual(load(140, 'kg'))
  const tested = {
    maxes: { 'back-squat': [logged(150, '2025-03-11'), measured(145, '2025-03-12')] },
  }
  expect(chosen(tested, 'e1RM')).toEqual(load(145, 'kg'))
})

test('a percentage rests on what was entered, however fresh the log; without it on the log', () => {
  const entered = {
    maxes: { 'back-squat': [logged(150, '2025-06-01'), measured(140, '2024-01-01')] },
  }
  expect(chosen(entered, '1RM')).toEqual(load(140, 'kg'))
  const own = { maxes: { 'back-squat': [logged(150, '2025-06-01'), estimated(138, '2024-01-01')] } }
  expect(chosen(own, '1RM')).toEqual(load(138, 'kg'))
  expect(chosen({ maxes: { 'back-squat': [logged(150, '2025-06-01')] } }, '1RM')).toEqual(
    load(150, 'kg'),
  )
})
