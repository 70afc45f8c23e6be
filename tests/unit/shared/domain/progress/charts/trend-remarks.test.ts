import { expect, test } from 'vitest'
import { trendRemarks } from '../../../../../../src/shared/domain/progress/charts/trend-remarks'
import type { LiftProgress } from '../../../../../../src/shared/domain/progress/trend/lift-progress'
import type { Message } from '../../../../../../src/shared/kernel/words'
import { sayEnglish } from '../../../../../../src/shared/messages/say'
import { course, day, progressOf, session, singles, squat } from '../rows'

function say(message: Message | undefined) {
  return message && sayEnglish(message.key, message.values)
}

function verdict(progress: LiftProgress) {
  const { status, verdict: why } = trendRemarks(progress)
  return `${say(status)} ${say(why)}`
}

const rise = Array.from({ length: 16 }, (_, index) => 100 + index)

test('every status says why', () => {
  expect(verdict(progressOf(singles(rise, 4)))).toBe(
    'Progressing. The whole interval is above zero over 9 weeks.',
  )
  expect(verdict(progressOf(singles(rise.toReversed(), 4)))).toBe(
    'Declining. The whole interval is below zero over 9 weeks.',
  )
  expect(verdict(progressOf(singles([100, 100, 100, 100, 100, 100], 7)))).toBe(
    'Plateau. The trend is flat and its interval includes zero over 5 weeks.',
  )
  expect(verdict(progressOf(singles([100, 107, 98, 108, 99, 105, 107, 104], 7)))).toBe(
    'Not clear yet. Over 7 weeks the interval allows both up and down.',
  )
  expect(verdict(progressOf(singles([100, 60], 7)))).toBe(
    'Not enough sessions. 2 sessions count so far. A trend needs 6 over three weeks.',
  )
})

test('progress whose last sessions fell below it says so', () => {
  const progress = progressOf(singles([...rise, 106, 105, 105, 104]))
  expect(verdict(progress)).toBe(
    'Not clear yet. The trend of 11 weeks points up, but the latest sessions lie below it.',
  )
})

test('a flat lift whose last sessions fell says so', () => {
  const flat = Array.from({ length: 14 }, () => 100)
  expect(verdict(progressOf(singles([...flat, 93.5, 93.5, 93.5, 93.5, 93.5])))).toMatch(
    /^Declining\. The (latest sessions together lie well below|whole interval is below zero)/,
  )
})

test('sessions at other reps than usual are counted as left out', () => {
  const rows = [
    ...course(['90 x 12 @9', '91 x 12 @9', '92 x 12 @9', '93 x 12 @9', '94 x 12 @9']),
    ...session(day(20), '130 x 3 @6'),
  ]
  expect(trendRemarks(progressOf(rows)).leftOut.map(say)).toEqual(['1 session at other reps'])
  expect(trendRemarks(progressOf(rows)).cautions.map(({ key }) => key)).toEqual([
    'progress.noMaxTooFewEstimates',
  ])
})

test('a stall is told beside the trend, also below six sessions', () => {
  const progress = progressOf(course(['100 x 5 @8', '100 x 5 @8', '100 x 5 @8', '100 x 5 @8']))
  expect(say(trendRemarks(progress).stall)).toBe(
    'Stall: no new best load or reps in the last 3 sessions.',
  )
  expect(trendRemarks(progressOf(singles(rise))).stall).toBeUndefined()
})

test('what was left out is counted', () => {
  const rows = [
    ...singles([100, 101, 102, 1030, 103, 104], 4),
    ...session(day(24), '70 x 5 @7', { deload: true }),
    ...session(day(28), '60 x 20 @8'),
  ]
  expect(trendRemarks(progressOf(rows)).leftOut.map(say)).toEqual([
    '1 deload session',
    '1 outlier',
    '1 session without a usable set',
  ])
})

test('the hip thrust always carries the note that no formula is validated', () => {
  const facts = { ...squat, estimateNote: 'exercises.estimateNote.hipThrust' }
  const { cautions, method } = trendRemarks(progressOf(singles(rise), { facts }))
  expect(cautions.map(({ key }) => key)).toEqual(['exercises.estimateNote.hipThrust'])
  expect(say(cautions[0])).toContain(
    'No formula for an estimated max has been tested on hip thrusts',
  )
  expect(method.map(say)).toEqual(['Theil–Sen, by date', 'RPE chart RTS (December 2025)'])
})

test('weak estimates and sets without RPE are named', () => {
  const progress = progressOf(course(['100 x 11 @10', '100 x 8', '100 x 8 @9']))
  expect(trendRemarks(progress).cautions.map(({ key }) => key)).toEqual([
    'progress.caution.withoutRpe',
    'progress.caution.overTenReps',
  ])
})

test('a lift that rests is told', () => {
  const progress = progressOf(singles(rise), { today: day(15 * 4 + 21) })
  expect(say(trendRemarks(progress).lastTrained)).toBe('Last trained 3 weeks ago.')
})

test('after a break it says that counting began anew; without one that nothing counts yet', () => {
  const again = [...singles(rise, 4), ...session(day(120), '100 x 1 @10')]
  expect(verdict(progressOf(again))).toContain('One session counts since the last break.')
  const light = session(day(0), '60 x 5 @7', { deload: true })
  expect(verdict(progressOf(light))).toBe(
    'Not enough sessions. No session counts for a trend yet. It needs 6 over three weeks.',
  )
})
