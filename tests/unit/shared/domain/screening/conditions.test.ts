import { expect, test } from 'vitest'
import { CONTRAINDICATIONS } from '../../../../../src/shared/domain/exercises/vocabulary'
import {
  BUILT_IN_CONDITIONS,
  conditionList,
} from '../../../../../src/shared/domain/screening/conditions'
import { sayEnglish } from '../../../../../src/shared/messages/say'

test('every built-in condition has a name', () => {
  const names = BUILT_IN_CONDITIONS.map(({ id }) => sayEnglish(`screening.condition.${id}`))
  expect(new Set(names).size).toBe(BUILT_IN_CONDITIONS.length)
})

test('every contraindication of the exercises can be flagged', () => {
  const tags = new Set(BUILT_IN_CONDITIONS.flatMap((condition) => condition.tags))
  expect(CONTRAINDICATIONS.filter((tag) => !tags.has(tag))).toEqual([])
})

test("a studio's edit takes the place of the built-in condition, own ones come last", () => {
  const eased = {
    id: 'hernia',
    name: 'Old hernia',
    weight: 'relative',
    tags: [],
    sparesFailure: false,
  } as const
  const own = { ...eased, id: '0199', name: 'Sciatica', tags: ['low-back-pain'] } as const
  const list = conditionList([own, eased])
  expect(list).toHaveLength(BUILT_IN_CONDITIONS.length + 1)
  expect(list.find(({ id }) => id === 'hernia')).toBe(eased)
  expect(list.at(-1)).toBe(own)
})
