import { expect, test } from 'vitest'
import { resolveGroup } from '../../../../../src/shared/domain/programs/resolve-load'
import { explainSet } from '../../../../../src/shared/domain/programs/resolve-words'
import { sayEnglish } from '../../../../../src/shared/messages/say'
import { percent, resolvedSets, sets, squatter } from '../../../../support/resolve-builders'

test('a load explains itself with rule, inputs and rounding', () => {
  const [first] = resolvedSets(resolveGroup(sets(3, 5, { load: percent(80) }), squatter()))
  expect(first && explainSet(first, sayEnglish)).toBe(
    '80 % of the 1RM. Back squat: 1RM 140 kg, measured 1 Mar 2025. 112 kg, rounded up to 112.5 kg.',
  )
})
