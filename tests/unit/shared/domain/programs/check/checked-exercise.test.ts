import { expect, test } from 'vitest'
import { builtInCatalogue } from '../../../../../../src/shared/domain/exercises/built-in'
import { ownExercise } from '../../../../../../src/shared/domain/exercises/own-exercise'
import {
  checkedExercise,
  checkedOwnExercise,
} from '../../../../../../src/shared/domain/programs/check/checked-exercise'

test('the barbell hip thrust says how to finish and where it stands on the ladder', () => {
  const known = builtInCatalogue().byId.get('hip-thrust-barbell')
  expect(known && checkedExercise(known)).toMatchObject({
    hasLockoutCue: true,
    ladder: { family: 'hip-thrust' },
    barPosition: 'hip',
  })
})

test('of an own exercise nothing is missed that nobody said', () => {
  const own = ownExercise({
    ...{ id: 'x', name: 'Sled', pattern: 'locomotion', loadType: 'none', referenceLift: null },
    ...{ cues: [], muscles: [] },
  })
  expect(checkedOwnExercise(own)).toMatchObject({ hasLockoutCue: true, contraindications: [] })
  const phases = [{ at: 'start', text: 'Stand.', breath: 'in' }] as const
  expect(checkedOwnExercise({ ...own, phases })).toMatchObject({ hasLockoutCue: false })
})
