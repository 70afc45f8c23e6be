import fc from 'fast-check'
import { expect, test } from 'vitest'
import { builtInCatalogue } from '../../../../../../src/shared/domain/exercises/built-in'
import {
  type EditField,
  partOf,
} from '../../../../../../src/shared/domain/exercises/edits/edit-field'
import {
  editedExercise,
  editState,
  keptEdit,
  writtenEdit,
} from '../../../../../../src/shared/domain/exercises/edits/edited-exercise'
import { sameValue } from '../../../../../../src/shared/domain/exercises/edits/same-value'
import {
  type Exercise,
  exerciseSchema,
} from '../../../../../../src/shared/domain/exercises/exercise'

const { exercises, byId } = builtInCatalogue()
const thrust = byId.get('hip-thrust-barbell') ?? (undefined as never) // as: asserted by other tests
const SEED = { seed: 20_261_124, numRuns: 200 }

const texts = fc.array(fc.stringMatching(/^[A-Z][a-z]{2,12}( [a-z]{2,9}){0,4}$/), { maxLength: 5 })
const FIELDS = ['cues', 'setUp', 'safety', 'warmUp', 'programming'] as const satisfies EditField[]
const exercise = fc.constantFrom(...exercises)
const field = fc.constantFrom(...FIELDS)

test('what a coach writes is shown, and no other part moves', () => {
  fc.assert(
    fc.property(exercise, field, texts, (one, part, mine) => {
      const edit = writtenEdit(one, { field: part, mine })
      const edited = editedExercise(one, edit ? [edit] : [])
      expect(edited[part]).toEqual(mine)
      expect({ ...edited, depth: one.depth, [part]: one[part] }).toEqual(one)
      expect(exerciseSchema.safeParse(edited).success).toBe(true)
    }),
    SEED,
  )
})

test('writing what the catalogue says leaves no edit', () => {
  fc.assert(
    fc.property(exercise, field, (one, part) => {
      expect(writtenEdit(one, { field: part, mine: partOf(one, part) })).toBeNull()
    }),
    SEED,
  )
})

test('after an update the coach chooses exactly where both changed the same part', () => {
  fc.assert(
    fc.property(exercise, field, texts, texts, (one, part, mine, theirs) => {
      const edit = writtenEdit(one, { field: part, mine })
      if (!edit) return
      const updated: Exercise = { ...one, [part]: theirs }
      const state = editState(updated, edit)
      expect(state === 'agreed').toBe(sameValue(mine, theirs))
      expect(state === 'changed').toBe(!sameValue(mine, theirs) && !sameValue(theirs, edit.base))
      expect(editedExercise(updated, [edit])[part]).toEqual(mine)
      if (state === 'changed') expect(editState(updated, keptEdit(updated, edit))).toBe('mine')
    }),
    SEED,
  )
})

test('an update of another part arrives although the coach wrote the cues', () => {
  const edit = writtenEdit(thrust, { field: 'cues', mine: ['Push the floor'] })
  const updated = { ...thrust, setUp: ['A new first step'] }
  expect(editedExercise(updated, edit ? [edit] : [])).toMatchObject({
    cues: ['Push the floor'],
    setUp: ['A new first step'],
  })
})

test('writing again keeps what the catalogue said at first, so that its change is still seen', () => {
  const first = writtenEdit(thrust, { field: 'cues', mine: ['Mine'] })
  const updated = { ...thrust, cues: ['Theirs'] }
  const again = first && writtenEdit(updated, { field: 'cues', mine: ['Mine, better'] }, first)
  expect(again && editState(updated, again)).toBe('changed')
})

test('a text that a coach took away is gone, and the page is no longer a full one', () => {
  const edit = writtenEdit(thrust, { field: 'summary', mine: null })
  const edited = editedExercise(thrust, edit ? [edit] : [])
  expect('summary' in edited).toBe(false)
  expect(edited.depth).toBe('basic')
})
