import { expect, test } from 'vitest'
import { exercise } from '../../../../../../src/shared/domain/programs/check/example-subject'
import { factsOfLists } from '../../../../../../src/shared/domain/programs/check/listed-facts'

test('lists become maps again', () => {
  const log = {
    sessions: 4,
    lastLoadMg: null,
    hasMetTarget: null,
    maxAgeWeeks: 2,
    maxSessions: null,
    pain: null,
  }
  const facts = factsOfLists(
    {
      client: {
        ...{ level: null, age: null, bodyMassMg: null, screening: null, conditions: [] },
        hasSpotter: null,
      },
      place: null,
      isFirstProgram: true,
      logs: {
        ...{ daysSinceLast: 3, stalledLifts: 0, weeksSinceLighter: 1 },
        lifts: [{ exerciseId: 'squat', ...log }],
        ladderSteps: [{ family: 'hip-thrust', step: 3 }],
        weeklySets: [{ muscle: 'glutes', sets: 6 }],
      },
    },
    [exercise()],
  )
  expect(facts.logs?.byLift.get('squat')).toEqual(log)
  expect(facts.logs?.ladderSteps.get('hip-thrust')).toBe(3)
  expect(facts.logs?.weeklySets.get('glutes')).toBe(6)
  expect(facts.exercises.get('hip-thrust-barbell')?.name).toBe('Barbell hip thrust')
})
