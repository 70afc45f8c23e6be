import { expect, test } from 'vitest'
import { builtInCatalogue } from '../../../../../src/shared/domain/exercises/built-in'
import {
  ESTIMATE_NOTES,
  exerciseId,
  exerciseSchema,
  missingAtDepth,
} from '../../../../../src/shared/domain/exercises/exercise'
import { sayEnglish } from '../../../../../src/shared/messages/say'
import { record } from './sample-records'

function faultAt(changes: object): string | undefined {
  return exerciseSchema.safeParse(record(changes)).error?.issues[0]?.path.join('.')
}

test('muscles, equipment and cues are enough for a basic exercise; lists nobody filled in are empty', () => {
  const read = exerciseSchema.parse(record())
  expect(read).toMatchObject({
    aliases: [],
    setUp: [],
    mistakes: [],
    ladder: null,
    increment: null,
  })
})

test('a coach may start an own exercise with a name alone, under a key of any desk', () => {
  const own = record({
    id: '01890a5d-ac96-774b-bcce-b302099a8057',
    depth: 'named',
    muscles: [],
    cues: [],
    referenceLift: null,
  })
  expect(exerciseSchema.parse(own).name).toBe('Test lift')
})

test('an exercise without cues is refused at depth basic, and the field is named', () => {
  expect(faultAt({ cues: [] })).toBe('cues')
})

test('a full page needs every part, from set-up to sources', () => {
  const bare = exerciseSchema.parse(record())
  const missing = missingAtDepth({ ...bare, depth: 'full' })
  expect(missing).toContain('setUp')
  expect(missing).toContain('mistakes')
  expect(missing).toContain('sources')
  const page = builtInCatalogue().byId.get('hip-thrust-barbell')
  expect(page && missingAtDepth(page)).toEqual([])
})

test('a drill may warn of nothing, so that an easy walk frightens nobody; a lift with a full page may not', () => {
  const bare = exerciseSchema.parse(record())
  const missing = (kind: 'lift' | 'drill') => missingAtDepth({ ...bare, depth: 'full', kind })
  expect(missing('lift')).toContain('contraindications')
  expect(missing('drill')).not.toContain('contraindications')
  expect(missing('drill')).toContain('safety')
})

test('unknown fields, unknown muscles and credits above one are refused', () => {
  expect(faultAt({ tempo: '3010' })).toBe('')
  expect(faultAt({ muscles: [{ muscle: 'guns', credit: 1, provenance: 'judgement' }] })).toBe(
    'muscles.0.muscle',
  )
  expect(faultAt({ muscles: [{ muscle: 'quads', credit: 2, provenance: 'judgement' }] })).toBe(
    'muscles.0.credit',
  )
})

test('a range with its ends swapped is refused', () => {
  const goal = {
    goal: 'strength',
    reps: [6, 3],
    sets: [3, 5],
    restSeconds: [120, 300],
    perWeek: [1, 3],
  }
  expect(faultAt({ defaults: [goal] })).toBe('defaults.0.reps')
})

test('keys are readable: small letters, digits and hyphens', () => {
  expect(exerciseId.safeParse('hip-thrust-barbell').success).toBe(true)
  expect(exerciseId.safeParse('Hip thrust').success).toBe(false)
  expect(exerciseId.safeParse('hip--thrust').success).toBe(false)
})

test('each note beside an estimate is a sentence', () => {
  for (const key of ESTIMATE_NOTES) expect(sayEnglish(key)).toMatch(/\.$/)
})
