import { expect, test } from 'vitest'
import { composeRows, worded } from '../../../../../src/shared/domain/handouts/compose-rows'
import { shownWeeks } from '../../../../../src/shared/domain/handouts/shown-weeks'
import { sayEnglish } from '../../../../../src/shared/messages/say'
import { cardOptions, danasCard, exercise, planned } from '../../../../support/session-card-request'

function rowsOf(change: Parameters<typeof danasCard>[0]) {
  const request = danasCard(change)
  return composeRows(request, shownWeeks(request.weeks, request.options), sayEnglish)
}

test('supersets are bracketed from their first to their last exercise, a lone letter is not', () => {
  const groups = ['a', 'b', 'b', 'b', 'c', 'c', null]
  const rows = rowsOf({ exercises: groups.map((group) => exercise({ group })) })
  expect(rows.map((row) => row.bracket)).toEqual([
    'none',
    'first',
    'middle',
    'last',
    'first',
    'last',
    'none',
  ])
})

test('a finished week says done, the current one what happened last time', () => {
  const [thrust] = rowsOf({})
  expect(thrust?.weeks.map((week) => week.remark)).toEqual(['done', 'last 4 × 100 @7', null, null])
  expect(thrust?.weeks[0]?.boxes.rows).toEqual(Array(4).fill(['100', '5']))
})

test('a week that went by without a set says missed and is not written in any more', () => {
  const [row] = rowsOf({ exercises: [exercise()] })
  expect(row?.weeks[0]).toMatchObject({
    remark: 'missed',
    boxes: { rows: Array(3).fill(['–', '–']) },
  })
})

test('an exercise that is not done in a week has no boxes there', () => {
  const weeks = [planned(), null, planned(), planned()]
  const [row] = rowsOf({ exercises: [exercise({ weeks })] })
  expect(row?.weeks[1]).toEqual({ target: 'off', remark: null, boxes: { fields: [], rows: [] } })
})

test('at most three cues, and empty ones leave no hole', () => {
  const cues = ['Ribs down.', ' ', 'Chin tucked.', 'Hold.', 'Breathe.']
  expect(rowsOf({ exercises: [exercise({ cues })] })[0]?.cues).toEqual([
    'Ribs down.',
    'Chin tucked.',
    'Hold.',
  ])
})

test('the set-up line and the substitute are named as such', () => {
  const [row] = rowsOf({ exercises: [exercise({ setUp: 'bench 38 cm', substitute: 'step-up' })] })
  expect([row?.setUp, row?.substitute]).toEqual(['Set-up: bench 38 cm', 'Or: step-up'])
})

test('plain words replace the shorthand where both were said', () => {
  const both = { shorthand: '50 kg @8', plain: '50 kg, 2 left in the tank' }
  expect(worded(both, cardOptions({ wording: 'plain' }))).toBe('50 kg, 2 left in the tank')
  expect(worded(both, cardOptions({}))).toBe('50 kg @8')
  expect(worded('50 kg', cardOptions({ wording: 'plain' }))).toBe('50 kg')
})

test('the coach can leave out what happened last time', () => {
  const [thrust] = rowsOf({ options: cardOptions({ showsLastTime: false }) })
  expect(thrust?.weeks[1]?.remark).toBeNull()
})
