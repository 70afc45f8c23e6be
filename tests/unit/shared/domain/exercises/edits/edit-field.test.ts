import { expect, test } from 'vitest'
import { builtInCatalogue } from '../../../../../../src/shared/domain/exercises/built-in'
import {
  EDIT_FIELDS,
  EDIT_VALUES,
  OWN_ONLY,
  partOf,
} from '../../../../../../src/shared/domain/exercises/edits/edit-field'

test('every part of every built-in exercise could have been written by a coach', () => {
  for (const exercise of builtInCatalogue().exercises) {
    for (const field of EDIT_FIELDS) {
      const read = EDIT_VALUES[field].safeParse(partOf(exercise, field))
      expect(read.success, `${exercise.id} ${field}`).toBe(true)
    }
  }
})

test('what makes an exercise another one is written for own exercises only', () => {
  expect(OWN_ONLY).toContain('pattern')
  expect(OWN_ONLY).not.toContain('cues')
})
