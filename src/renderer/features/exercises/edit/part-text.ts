import type { EditField } from '../../../../shared/domain/exercises/edits/edit-field'
import type { Exercise } from '../../../../shared/domain/exercises/exercise'
import type { Say } from '../../../../shared/kernel/words'
import { spanText } from './number-span'

/** A part of an exercise in lines, to set two versions side by side. */
export function partLines(exercise: Exercise, field: EditField, say: Say): readonly string[] {
  switch (field) {
    case 'phases':
      return exercise.phases.map(({ at, text }) => `${say(`exercises.phase.${at}`)}: ${text}`)
    case 'mistakes':
      return exercise.mistakes.map(({ sign, fix }) => `${sign} → ${fix}`)
    case 'muscles':
      return exercise.muscles.map(
        ({ muscle, credit }) => `${say(`exercises.muscle.${muscle}`)} ${credit}`,
      )
    case 'defaults':
      return exercise.defaults.map(
        ({ goal, reps, sets }) =>
          `${say(`exercises.goal.${goal}`)} ${spanText(sets)} × ${spanText(reps)}`,
      )
    case 'benefits':
      return exercise.benefits.map(({ text }) => text)
    case 'equipment':
      return exercise.equipment.map((choice) =>
        choice.map((one) => say(`exercises.equipment.${one}`)).join(' / '),
      )
    case 'contraindications':
      return exercise.contraindications.map((one) => say(`exercises.contraindication.${one}`))
    case 'setUp':
    case 'cues':
    case 'programming':
    case 'warmUp':
    case 'safety':
      return exercise[field]
    case 'name':
    case 'summary':
    case 'breathing':
    case 'muscleNote':
    case 'spotting':
      return exercise[field] === undefined ? [] : [exercise[field]]
    case 'pattern':
    case 'loadType':
    case 'laterality':
    case 'measure':
    case 'mechanic':
      return [say(`exercises.${field}.${exercise[field]}`)]
    case 'referenceLift':
      return exercise.referenceLift === null ? [] : [exercise.referenceLift]
    case 'ladder':
      return exercise.ladder ? [exercise.ladder.family] : []
  }
}
