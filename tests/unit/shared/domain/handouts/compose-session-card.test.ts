import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeSessionCard } from '../../../../../src/shared/domain/handouts/compose-session-card'
import {
  type HandoutDocument,
  handoutDocument,
  type StyledText,
} from '../../../../../src/shared/domain/handouts/document'
import { sayEnglish } from '../../../../../src/shared/messages/say'
import { cardOptions, danasCard, exercise } from '../../../../support/session-card-request'

const said = (text: StyledText) => text.map((run) => run.text).join('')

function compose(change: Parameters<typeof danasCard>[0] = {}): HandoutDocument {
  return composeSessionCard(danasCard(change), sayEnglish)
}

test('the columns are the weeks, the current one and the deload named in words', () => {
  expect(compose().columns.map((week) => `${week.heading}, ${week.date}`)).toEqual([
    'Week 1, 16 Nov',
    'Week 2 · now, 23 Nov',
    'Week 3, 30 Nov',
    'Week 4 · deload, 7 Dec',
  ])
})

test('the session row asks for effort, body mass and sleep and keeps what was noted', () => {
  const { session } = compose()
  expect(session && said(session.heading)).toBe('Session · effort 0–10 · body kg · sleep h')
  expect(session?.weeks.slice(0, 2)).toEqual([
    ['7', '64.2', '7½'],
    ['', '', ''],
  ])
})

test('a client who is not weighed has no box for body mass', () => {
  const { session } = compose({ options: cardOptions({ showsBodyMass: false }) })
  expect(session && said(session.heading)).toBe('Session · effort 0–10 · sleep h')
  expect(session?.weeks[0]).toEqual(['7', '7½'])
})

test('the usual advice stands where the coach wrote none, and nothing where it was emptied', () => {
  const usual = compose({ advice: { nextStep: null, stop: null } })
  expect(said(usual.nextStep)).toContain('take next week’s load')
  expect(said(usual.stop)).toContain('sharp pain')
  const emptied = compose({ advice: { nextStep: '', stop: '' } })
  expect([emptied.nextStep, emptied.stop]).toEqual([[], []])
})

test('the stop line ends with whom to call', () => {
  expect(said(compose().stop)).toBe(
    'Stop and tell me if you feel sharp pain, or any pain in the back or knees. Ruth 0161 496 0142',
  )
})

test('the footer tells studio, day, version and date, and waits for the page numbers', () => {
  expect(compose().footer).toEqual({
    studio: 'Northgate Strength Room',
    sheet: 'Day 1 of 4 · sheet v4 · printed 23 Nov 2026',
    page: 'Page {page} of {pages}',
  })
})

test('the code is printed in two groups', () => {
  expect(compose().code).toBe('FG7 M9P')
})

test('a note of two megabytes as a cue is cut, not printed on a hundred pages', () => {
  const cue = 'knees out '.repeat(200_000)
  const card = compose({ exercises: [exercise({ cues: [cue] })] })
  expect(card.rows[0]?.cues[0]).toMatch(/^knees out .*…$/)
  expect(handoutDocument.safeParse(card).success).toBe(true)
})

test('whatever names are typed, the card is valid and the same twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (name, cue) => {
      const change = { client: name, exercises: [exercise({ name, cues: [cue, name] })] }
      const card = compose(change)
      expect(handoutDocument.parse(card)).toEqual(card)
      expect(compose(change)).toEqual(card)
    }),
    { seed: 11, numRuns: 30 },
  )
})
