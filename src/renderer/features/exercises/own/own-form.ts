import type { exercises } from '../../../../shared/contract/exercises'
import type { InputOf } from '../../../../shared/contract/kit/endpoint'

type Input = InputOf<(typeof exercises)['addOwn']>

/** How much of a set counts for one muscle. */
export type OwnMuscle = Input['muscles'][number]

/** What is typed into the form of an own exercise. */
export type OwnForm = Omit<Input, 'muscles'> & { readonly muscles: readonly OwnMuscle[] }

/** The form of a new exercise. */
export const EMPTY_FORM: OwnForm = {
  name: '',
  pattern: 'other',
  loadType: 'other',
  referenceLift: null,
  cues: '',
  muscles: [],
}

/** What the form asks to be written. */
export function inputOf(form: OwnForm): Input {
  return { ...form, muscles: [...form.muscles] }
}
