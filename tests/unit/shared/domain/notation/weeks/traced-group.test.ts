import { expect, it } from 'vitest'
import {
  changedTo,
  inherited,
  statedFields,
  traced,
} from '../../../../../../src/shared/domain/notation/weeks/traced-group'
import { groupOf } from '../../../../../support/shorthand'

const written = traced(groupOf('4x8 @8'), 'written')

it('knows where each stated part comes from', () => {
  expect(statedFields(written.group)).toEqual(['scheme', 'effort'])
  expect(written.origins).toEqual({ scheme: 'written', effort: 'written' })
  expect(inherited(written).origins).toEqual({ scheme: 'inherited', effort: 'inherited' })
})

it('gives a rule’s provenance only to what the rule changed', () => {
  const lighter = changedTo(written, groupOf('4x8 @6'), 'defaulted')
  expect(lighter.origins).toEqual({ scheme: 'written', effort: 'defaulted' })
})
