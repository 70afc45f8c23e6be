import type { ExerciseCard, exercises } from '../../../../shared/contract/exercises'
import type { InputOf } from '../../../../shared/contract/kit/endpoint'

type Input = InputOf<(typeof exercises)['addOwn']>

/** How much of a set counts for one muscle. */
export type OwnMuscle = Input['muscles'][number]

/** What is typed into the form of an own exercise. */
export type OwnForm = Omit<Input, 'muscles'> & { readonly muscles: readonly OwnMuscle[] }

/** The form of an exercise as it stands, or an empty one. */
export function formOf(card?: ExerciseCard): OwnForm {
  if (!card) {
    return {
      name: '',
      pattern: 'other',
      loadType: 'other',
      referenceLift: null,
      cues: '',
      muscles: [],
    }
  }
  return {
    name: card.name,
    pattern: card.pattern,
    loadType: card.loadType,
    referenceLift: card.referenceLift === card.id ? null : card.referenceLift,
    cues: card.cues.join('\n'),
    muscles: card.muscles.map(({ muscle, credit }) => ({
      muscle,
      creditMilli: Math.round(credit * 1000),
    })),
  }
}

/** What the form asks to be written. */
export function inputOf(form: OwnForm): Input {
  return { ...form, muscles: [...form.muscles] }
}
