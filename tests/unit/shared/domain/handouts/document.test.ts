import { expect, test } from 'vitest'
import { composeSessionCard } from '../../../../../src/shared/domain/handouts/compose-session-card'
import { handoutDocument, styledText } from '../../../../../src/shared/domain/handouts/document'
import { sayEnglish } from '../../../../../src/shared/messages/say'
import { danasCard } from '../../../../support/session-card-request'

const card = composeSessionCard(danasCard(), sayEnglish)

test('a card survives the journey through JSON unchanged', () => {
  expect(handoutDocument.parse(JSON.parse(JSON.stringify(card)))).toEqual(card)
})

test('a card with a field nobody knows is refused', () => {
  expect(handoutDocument.safeParse({ ...card, birthDate: '1990-01-01' }).success).toBe(false)
})

test('a card whose exercise lacks a week is refused', () => {
  const rows = card.rows.map((row) => ({ ...row, weeks: row.weeks.slice(1) }))
  expect(handoutDocument.safeParse({ ...card, rows }).success).toBe(false)
})

test('a card whose boxes and values disagree is refused', () => {
  const boxes = { fields: [['kg'], ['reps']], rows: [['100']] }
  const rows = card.rows.map((row) => ({
    ...row,
    weeks: row.weeks.map((week) => ({ ...week, boxes })),
  }))
  expect(handoutDocument.safeParse({ ...card, rows }).success).toBe(false)
})

test('a card printed on a day that does not exist is refused', () => {
  expect(handoutDocument.safeParse({ ...card, createdOn: '2026-02-31' }).success).toBe(false)
})

test('styled text says of each run whether it is strong', () => {
  expect(styledText.safeParse([{ text: 'A' }]).success).toBe(false)
  expect(styledText.safeParse([{ text: 'A', strong: true }]).success).toBe(true)
})
