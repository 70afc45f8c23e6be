import { describe, expect, test } from 'vitest'
import {
  expiresOn,
  FORM_TOPICS,
  opensTo,
  type Screening,
  screeningStatus,
} from '../../../../../src/shared/domain/screening/screening'
import { calendarDate } from '../../../../../src/shared/kernel/calendar-date'
import { sayEnglish } from '../../../../../src/shared/messages/say'

const healthy: Screening = {
  day: calendarDate('2026-01-10'),
  formName: 'PAR-Q+',
  formYear: 2026,
  yes: [],
  followUp: 'not-needed',
  isSigned: true,
  answers: { isActive: true, hasDisease: false, hasSymptoms: false },
  pressure: null,
  medications: [],
  clearance: null,
  changedOn: null,
}
const today = calendarDate('2026-11-22')
const withDisease = { ...healthy, answers: { ...healthy.answers, hasDisease: true } }

describe('a screening', () => {
  test('is missing until there is one', () => {
    expect(screeningStatus(null, today)).toBe('none')
  })

  test('holds for twelve months, the last day included', () => {
    expect(expiresOn(healthy)).toBe('2027-01-10')
    expect(screeningStatus(healthy, calendarDate('2027-01-10'))).toBe('valid')
    expect(screeningStatus(healthy, calendarDate('2027-01-11'))).toBe('expired')
  })

  test('ends at once when health changes', () => {
    expect(screeningStatus({ ...healthy, changedOn: today }, today)).toBe('changed')
  })

  test('names seven topics and no question', () => {
    expect(FORM_TOPICS.map((topic) => sayEnglish(`screening.topic.${topic}`))).toHaveLength(7)
  })
})

describe('what it leaves open', () => {
  test('is everything for somebody healthy, and nothing is claimed without a record', () => {
    expect([opensTo(healthy), opensTo(null)]).toEqual(['vigorous', 'vigorous'])
  })

  test('is moderate work for an active client with a known disease', () => {
    expect(opensTo(withDisease)).toBe('moderate')
  })

  test('is nothing while a follow-up page has a yes', () => {
    expect(opensTo({ ...healthy, followUp: 'some-yes' })).toBe('nothing')
  })

  test('is what the professional allowed, never more than the table', () => {
    const cleared = (allows: 'moderate' | 'vigorous') => ({
      ...{ day: today, by: 'Dr Lind', allows, limits: '' },
    })
    expect(opensTo({ ...withDisease, clearance: cleared('vigorous') })).toBe('vigorous')
    expect(opensTo({ ...withDisease, clearance: cleared('moderate') })).toBe('moderate')
    const inactive = { ...withDisease.answers, isActive: false }
    expect(opensTo({ ...withDisease, answers: inactive, clearance: cleared('vigorous') })).toBe(
      'moderate',
    )
  })
})
