import { expect, test } from 'vitest'
import { PAGE_SECTIONS } from '../../../../../src/shared/domain/exercises/answer'
import * as lists from '../../../../../src/shared/domain/exercises/vocabulary'
import { sayEnglish } from '../../../../../src/shared/messages/say'

const words = {
  pattern: lists.PATTERNS,
  plane: lists.PLANES,
  laterality: lists.LATERALITIES,
  loadType: lists.LOAD_TYPES,
  mechanic: lists.MECHANICS,
  measure: lists.MEASURES,
  goal: lists.DEFAULT_GOALS,
  muscle: lists.MUSCLES,
  equipment: lists.EQUIPMENT,
  contraindication: lists.CONTRAINDICATIONS,
  provenance: lists.PROVENANCES,
  barPosition: lists.BAR_POSITIONS,
  section: PAGE_SECTIONS,
} as const

test('everything in the closed lists can be said to a coach, and no two things sound the same', () => {
  for (const [area, names] of Object.entries(words)) {
    const said = names.map((name) => sayEnglish(`exercises.${area}.${name}`))
    expect(new Set(said).size, area).toBe(names.length)
  }
})

test('no list names a thing twice', () => {
  for (const names of Object.values(words)) expect(new Set(names).size).toBe(names.length)
})
