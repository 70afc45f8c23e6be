import { describe, expect, test } from 'vitest'
import { builtInCatalogue } from '../../../../../src/shared/domain/exercises/built-in'
import {
  conflictsWith,
  missingEquipment,
  substitutesFor,
} from '../../../../../src/shared/domain/exercises/substitutes'
import type { Equipment } from '../../../../../src/shared/domain/exercises/vocabulary'
import { sayEnglish } from '../../../../../src/shared/messages/say'

const { byId, exercises } = builtInCatalogue()

function known(id: string) {
  const exercise = byId.get(id)
  if (!exercise) throw new Error(`no ${id}`)
  return exercise
}

function ask(id: string, change: Partial<Parameters<typeof substitutesFor>[0]> = {}) {
  const question = { exercise: known(id), candidates: exercises, equipment: null, conditions: [] }
  return substitutesFor({ ...question, ...change })
}

describe('a substitute', () => {
  test('of the barbell hip thrust trains the glutes by extending the hip', () => {
    const [first] = ask('hip-thrust-barbell')
    expect(first && known(first.exerciseId).pattern).toBe('hip-extension')
    expect(first?.reasons.map(({ key, values }) => sayEnglish(key, values))).toContain(
      'the same movement',
    )
  })

  test('never conflicts with a flag of the client, and says that it goes with it', () => {
    const hernia = [{ name: 'Hernia', tags: ['hernia'] as const }]
    expect(conflictsWith(known('hip-thrust-barbell'), hernia)).toHaveLength(1)
    const offered = ask('hip-thrust-barbell', { conditions: hernia })
    expect(offered.length).toBeGreaterThan(0)
    for (const { exerciseId, reasons } of offered) {
      expect(conflictsWith(known(exerciseId), hernia)).toEqual([])
      expect(reasons.map(({ key, values }) => sayEnglish(key, values))).toContain(
        'goes with Hernia',
      )
    }
  })

  test('can be done with what the place has', () => {
    const home = new Set<Equipment>(['dumbbells', 'mat', 'bench'])
    expect(missingEquipment(known('hip-thrust-barbell'), home)).toContain('barbell')
    const offered = ask('hip-thrust-barbell', { equipment: home })
    expect(offered.length).toBeGreaterThan(0)
    for (const { exerciseId } of offered) {
      expect(missingEquipment(known(exerciseId), home)).toEqual([])
    }
  })

  test('says how many steps easier or harder it is', () => {
    const words = ask('hip-thrust-barbell', { most: 20 }).flatMap(({ reasons }) =>
      reasons.map(({ key, values }) => sayEnglish(key, values)),
    )
    expect(words.some((word) => /^\d steps? (easier|harder)$/.test(word))).toBe(true)
  })

  test('is never the exercise itself, nor one that trains something else', () => {
    for (const { id } of exercises) {
      for (const { exerciseId, nearness } of ask(id)) {
        expect(exerciseId).not.toBe(id)
        expect(nearness).toBeGreaterThanOrEqual(0.4)
      }
    }
  })
})
