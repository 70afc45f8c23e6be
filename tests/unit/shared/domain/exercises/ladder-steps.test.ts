import { expect, test } from 'vitest'
import { builtInCatalogue } from '../../../../../src/shared/domain/exercises/built-in'
import { ladderSteps } from '../../../../../src/shared/domain/exercises/ladder-steps'

const { exercises, byId } = builtInCatalogue()

test('the ladder of the hip thrust begins with the bridge and marks where it stands', () => {
  const thrust = byId.get('hip-thrust-barbell')
  const steps = thrust ? ladderSteps(thrust, exercises) : []
  expect(steps[0]?.exerciseId).toBe('glute-bridge')
  expect(steps.filter(({ stands }) => stands === 'here').map(({ name }) => name)).toEqual([
    thrust?.name,
  ])
})

test('on every ladder the next easier ones stand before and the next harder ones behind', () => {
  for (const exercise of exercises) {
    const stands = ladderSteps(exercise, exercises).map((step) => step.stands)
    const here = stands.indexOf('here')
    expect(stands.lastIndexOf('easier'), exercise.id).toBeLessThan(Math.max(here, 0))
    if (stands.includes('harder')) {
      expect(stands.indexOf('harder'), exercise.id).toBeGreaterThan(here)
    }
    expect(here >= 0, exercise.id).toBe(exercise.ladder !== null)
  }
})
