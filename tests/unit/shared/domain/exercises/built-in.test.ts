import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  builtInCatalogue,
  EXERCISE_FILES,
  SOURCE_FILES,
} from '../../../../../src/shared/domain/exercises/built-in'
import { type Exercise, exerciseSchema } from '../../../../../src/shared/domain/exercises/exercise'
import { foldedLine } from '../../../../../src/shared/domain/search/fold-text'

const { exercises, byId, sources } = builtInCatalogue()
const of = (kind: Exercise['kind']) => exercises.filter((exercise) => exercise.kind === kind)

test('every file of the catalogue folder is part of the catalogue', () => {
  const onDisk = readdirSync('resources/exercises').sort()
  const known = [...EXERCISE_FILES, ...SOURCE_FILES].map((file) => file.name).sort()
  expect(known).toEqual(onDisk)
})

test('every exercise that comes along has a full page, 200 lifts and 40 drills or more', () => {
  const thin = exercises.filter((exercise) => exercise.depth !== 'full')
  expect(thin.map(({ id }) => id)).toEqual([])
  expect(of('lift').length).toBeGreaterThanOrEqual(200)
  expect(of('drill').length).toBeGreaterThanOrEqual(40)
})

test('legs, hips, jumps, carries and sleds fill at least 100 pages, the hip thrust family 20 of them', () => {
  const lower = exercises.filter(({ kind, pattern }) => kind === 'lift' && LOWER.includes(pattern))
  expect(lower.length).toBeGreaterThanOrEqual(100)
  const family = exercises.filter((exercise) => exercise.ladder?.family === 'hip-thrust')
  expect(family.length).toBeGreaterThanOrEqual(20)
})

const LOWER: readonly Exercise['pattern'][] = [
  'squat',
  'lunge',
  'hinge',
  'hip-extension',
  'hip-abduction',
  'hip-adduction',
  'hip-flexion',
  'knee-extension',
  'knee-flexion',
  'calf-raise',
  'carry',
  'explosive',
  'locomotion',
]

test('every drill has a full page with usual numbers for a warm-up', () => {
  const drills = of('drill').filter((drill) => drill.depth === 'full')
  expect(drills.length).toBeGreaterThanOrEqual(40)
  for (const { id, defaults } of drills) {
    expect(
      defaults.map((usual) => usual.goal),
      id,
    ).toContain('warm-up')
  }
})

test('no exercise comes with a name alone or without a pattern; only a sandbag is no usual load', () => {
  const bare = exercises.filter(
    ({ depth, pattern, loadType }) =>
      depth === 'named' || pattern === 'other' || loadType === 'other',
  )
  expect(bare.map(({ id }) => id)).toEqual(['sandbag-carry'])
})

test('every record crosses the contract as JSON and comes back the same', () => {
  for (const exercise of exercises) {
    expect(exerciseSchema.parse(JSON.parse(JSON.stringify(exercise)))).toEqual(exercise)
  }
  expect(() => z.toJSONSchema(exerciseSchema)).not.toThrow()
})

test('every exercise has two to four cues, so that they fit on a sheet', () => {
  for (const { id, cues } of exercises) {
    expect(cues.length, id).toBeGreaterThanOrEqual(2)
    expect(cues.length, id).toBeLessThanOrEqual(4)
    for (const cue of cues) expect(cue.length, cue).toBeLessThanOrEqual(48)
  }
})

test('no two exercises share a sentence', () => {
  const owners = new Map<string, string>()
  for (const exercise of exercises) {
    for (const text of sentences(exercise)) {
      const key = foldedLine(text)
      expect(owners.get(key), `${exercise.id}: ${text}`).toBeUndefined()
      owners.set(key, exercise.id)
    }
  }
})

test('percentages refer to a lift that refers to itself', () => {
  for (const { id, referenceLift } of exercises) {
    if (referenceLift === null) continue
    expect(byId.get(referenceLift)?.referenceLift, id).toBe(referenceLift)
  }
})

test('lifts that train a muscle say which one directly, and no muscle is named twice', () => {
  for (const { id, kind, muscles } of exercises) {
    const names = muscles.map((credit) => credit.muscle)
    expect(new Set(names).size, id).toBe(names.length)
    if (kind === 'lift' && id !== 'overhead-carry') {
      expect(
        muscles.some((credit) => credit.credit === 1),
        id,
      ).toBe(true)
    }
  }
})

test('a heavy bar held with a braced trunk asks about pressure, belly and birth', () => {
  const braced = exercises.filter(
    ({ loadType, pattern, barPosition }) =>
      loadType === 'barbell' &&
      (BRACED.includes(pattern) || (pattern === 'hip-extension' && barPosition === 'hip')),
  )
  expect(braced.length).toBeGreaterThanOrEqual(30)
  for (const { id, contraindications } of braced) {
    if (id === 'hip-thrust-b-stance') continue // half the load, one leg at a time
    expect(contraindications, id).toEqual(expect.arrayContaining(BRACE_TAGS))
  }
})

const BRACED: readonly Exercise['pattern'][] = ['squat', 'hinge', 'explosive']

const BRACE_TAGS = [
  'pregnancy',
  'post-partum',
  'hernia',
  'recent-abdominal-surgery',
  'high-blood-pressure',
  'recent-eye-surgery',
]

test('easy drills warn of nothing, and every record says so itself', () => {
  for (const id of ['easy-walk', 'easy-bike', 'hip-hinge-drill', 'bridge-activation'])
    expect(byId.get(id)?.contraindications, id).toEqual([])
  const spoken = z.array(z.looseObject({ contraindications: z.array(z.string()) }))
  for (const { name, content } of EXERCISE_FILES)
    expect(spoken.safeParse(content).error, name).toBeUndefined()
})

test('a lift that goes down slowly says for how many seconds', () => {
  const counted = exercises.filter(
    ({ id, kind, measure, pattern }) =>
      kind === 'lift' && measure === 'reps' && pattern !== 'explosive' && !DROPPED.includes(id),
  )
  for (const { id, phases } of counted)
    for (const phase of phases) if (phase.at === 'down') expect(phase.seconds, id).toBeDefined()
})

const DROPPED = ['pendlay-row', 'push-press']

test('every loaded hip thrust says that estimates are not validated for it', () => {
  const loaded = exercises.filter(
    (exercise) => exercise.ladder?.family === 'hip-thrust' && exercise.barPosition === 'hip',
  )
  expect(loaded.length).toBeGreaterThanOrEqual(5)
  for (const exercise of loaded) {
    expect(exercise.estimateNote, exercise.id).toBe('exercises.estimateNote.hipThrust')
  }
})

test('percentages of a paused, banded or feet-raised hip thrust come from the barbell hip thrust', () => {
  for (const variant of ['paused', 'banded', 'feet-raised']) {
    expect(byId.get(`hip-thrust-${variant}`)?.referenceLift).toBe('hip-thrust-barbell')
  }
})

test('the bar of a bench press is over the face and the bar of a hip thrust is not', () => {
  expect(byId.get('bench-press')?.barPosition).toBe('face')
  expect(byId.get('hip-thrust-barbell')?.barPosition).toBe('hip')
  expect(byId.get('back-squat')?.barPosition).toBe('back')
  expect(byId.get('overhead-press')?.barPosition).toBe('overhead')
})

test('no source stands in the list without a use', () => {
  const text = JSON.stringify(exercises)
  const unused = [...sources.keys()].filter((id) => !text.includes(`"${id}"`))
  expect(unused.filter((id) => !KEPT_FOR_TEMPLATES.includes(id))).toEqual([])
})

const KEPT_FOR_TEMPLATES = [
  'acsm-2026',
  'cscca-nsca-2019',
  'rogerson-2024',
  'schoenfeld-2016',
  'schoenfeld-2021',
]

function sentences(exercise: Exercise): readonly string[] {
  return [
    exercise.summary ?? [],
    exercise.breathing ?? [],
    exercise.setUp,
    exercise.phases.map((phase) => phase.text),
    exercise.cues,
    exercise.mistakes.flatMap((mistake) => [mistake.sign, mistake.fix]),
    exercise.benefits.map((benefit) => benefit.text),
    exercise.programming,
    exercise.safety,
    exercise.adjustments.map((adjustment) => adjustment.test),
  ].flat()
}
