import { expect, test } from 'vitest'
import {
  composeHeader,
  composeWarmUp,
} from '../../../../../src/shared/domain/handouts/compose-header'
import type { StyledText } from '../../../../../src/shared/domain/handouts/document'
import { shownWeeks } from '../../../../../src/shared/domain/handouts/shown-weeks'
import { sayEnglish } from '../../../../../src/shared/messages/say'
import { cardOptions, danasCard } from '../../../../support/session-card-request'

const said = (text: StyledText) => text.map((run) => run.text).join('')

function headerOf(change: Parameters<typeof danasCard>[0] = {}) {
  const request = danasCard(change)
  return composeHeader(request, shownWeeks(request.weeks, request.options), sayEnglish)
}

test('the head names day, client, program, weeks, unit, coach and studio', () => {
  const header = headerOf()
  expect(header.title).toBe('Day 1 · Lower A')
  expect(said(header.identity)).toBe('Dana Cruz · Hip thrust block · weeks 1–4 · loads in kg')
  expect(header.identity[0]).toEqual({ text: 'Dana Cruz', strong: true })
  expect(header.coach).toBe('Coach Ruth Okafor · Northgate Strength Room')
})

test('the focus line says what matters most and how long it takes', () => {
  expect(said(headerOf().focus)).toBe('If you only do 3 things: A, B1 and C2.  About 62 min.')
})

test('without priorities and duration there is no focus line', () => {
  const day = { ...danasCard().day, priorities: [], minutes: null }
  expect(headerOf({ day }).focus).toEqual([])
})

test('one priority is one thing', () => {
  const day = { ...danasCard().day, priorities: ['A'], minutes: null }
  expect(said(headerOf({ day }).focus)).toBe('If you only do one thing: A.')
})

test('a coach without a studio leaves no dot behind', () => {
  expect(headerOf({ coach: { name: 'Ruth', studio: '', contact: '' } }).coach).toBe('Coach Ruth')
  expect(headerOf({ coach: { name: '', studio: '', contact: '' } }).coach).toBe('')
})

test('a single week is not a range', () => {
  const options = cardOptions({ weeksShown: 1 })
  expect(said(headerOf({ options }).identity)).toContain(' · week 2 · ')
})

test('a day without a name is its number', () => {
  const day = { ...danasCard().day, name: '' }
  expect(headerOf({ day }).title).toBe('Day 1')
  expect(headerOf({ day: { ...day, name: 'Day 1' } }).title).toBe('Day 1')
})

test('the warm-up lists drills and then warm-up sets with the bar, or nothing when not wanted', () => {
  const [drills, bar] = composeWarmUp(danasCard(), sayEnglish)
  expect(drills).toMatchObject({ heading: 'Warm-up', ticks: { length: 3 } })
  expect(bar).toEqual({
    heading: 'Ramp to A',
    ticks: ['20 × 8', '45 × 5', '70 × 3', '90 × 1'],
  })
  const without = danasCard({ options: cardOptions({ showsWarmUp: false }) })
  expect(composeWarmUp(without, sayEnglish)).toEqual([])
})
