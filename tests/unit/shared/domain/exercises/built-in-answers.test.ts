import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answerEntryOf, fillerWords } from '../../../../../src/shared/domain/exercises/answer'
import { builtInCatalogue } from '../../../../../src/shared/domain/exercises/built-in'
import {
  ANSWER_FILES,
  builtInAnswers,
} from '../../../../../src/shared/domain/exercises/built-in-answers'
import { searchEntryOf } from '../../../../../src/shared/domain/exercises/search'
import { createSearch } from '../../../../../src/shared/domain/search/rank-matches'
import { sayEnglish } from '../../../../../src/shared/messages/say'

const answers = builtInAnswers()
const fillers = fillerWords(sayEnglish('exercises.search.fillerWords'))
const ask = createSearch(answers.map(answerEntryOf), { fillerWords: fillers })

test('every file of the answers folder is read', () => {
  expect(ANSWER_FILES.map((file) => file.name)).toEqual(readdirSync('resources/answers'))
})

test.each([
  ['how often', 'hip-thrust-how-often'],
  ['hip thrust frequency', 'hip-thrust-how-often'],
  ['can beginners do hip thrusts', 'hip-thrust-beginners'],
  ['where do the feet go', 'hip-thrust-feet'],
  ['foot position', 'hip-thrust-feet'],
  ['what muscles', 'hip-thrust-muscles'],
  ['common mistakes', 'hip-thrust-mistakes'],
  ['bench height', 'hip-thrust-bench-height'],
  ['when to stop', 'hip-thrust-stop'],
  ['rep ranges', 'hip-thrust-rep-ranges'],
  ['how many sets', 'hip-thrust-how-many-sets'],
  ['pelvic tilt', 'hip-thrust-posture'],
  ['better than squats', 'hip-thrust-versus-squat'],
  ['warm up', 'hip-thrust-warm-up'],
  ['spoter', 'hip-thrust-spotter'],
  ['pregnant', 'hip-thrust-who-asks-first'],
])('a coach who types "%s" gets %s', (typed, meant) => {
  expect(ask(typed)[0]?.id).toBe(meant)
})

test('in one list with the exercises a question does not push the exercise down', () => {
  const entries = [
    ...builtInCatalogue().exercises.map(searchEntryOf),
    ...answers.map(answerEntryOf),
  ]
  const mixed = createSearch(entries, { fillerWords: fillers })
  expect(mixed('hip thrust')[0]?.id).toBe('hip-thrust-barbell')
  expect(mixed('hip thrust how often')[0]?.id).toBe('hip-thrust-how-often')
})

test('an answer is short enough for the palette', () => {
  for (const { id, answer } of answers) expect(answer.length, id).toBeLessThanOrEqual(320)
})
