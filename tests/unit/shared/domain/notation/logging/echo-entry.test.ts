import { expect, it } from 'vitest'
import { echoEntry } from '../../../../../../src/shared/domain/notation/logging/echo-entry'
import { parseLogEntry } from '../../../../../../src/shared/domain/notation/logging/parse-log-entry'
import { sayEnglish } from '../../../../../../src/shared/messages/say'

it.each([
  ['102.5x5@8', '5 reps with 102.5 kg at RPE 8'],
  ['100x5, 100x5, 95x6', '2 sets: 5 reps with 100 kg; 6 reps with 95 kg'],
  ['5x20kg', '5 reps with 20 kg'],
  ['bw-15x8', '8 reps with bodyweight − 15 kg'],
  ['L24x10 R24x8', 'left: 10 reps with 24 kg; right: 8 reps with 24 kg'],
  ['20m 80kg', '20 m with 80 kg'],
  ['100x1 fail', '1 rep with 100 kg at RPE 10 (failure)'],
  ['x', 'not done'],
  ['=', 'as planned'],
  ['= @9', 'as planned: @ RPE 9'],
  ['100x5 !knee 3 // slow', '5 reps with 100 kg, pain 3 at the knee — note “slow”'],
  ['!4', 'pain 4'],
  ['!knee', 'pain at the knee'],
  ['100x5 foo', '5 reps with 100 kg — not read: “foo”'],
  ['', 'nothing yet'],
])('says what %s was read as', (typed, words) => {
  expect(echoEntry(parseLogEntry(typed, { unit: 'kg' }), sayEnglish)).toBe(words)
})
