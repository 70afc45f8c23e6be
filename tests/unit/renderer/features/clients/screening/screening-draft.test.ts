import { expect, test } from 'vitest'
import {
  firstDraft,
  recordOf,
  withTopics,
} from '../../../../../../src/renderer/features/clients/screening/screening-draft'
import { calendarDate } from '../../../../../../src/shared/kernel/calendar-date'

const today = calendarDate('2026-11-24')

test('a first form is the PAR-Q+ of this year, dated today, with nothing answered yes', () => {
  const draft = firstDraft(undefined, today)
  expect(recordOf(draft, today)).toMatchObject({
    ok: true,
    value: { formName: 'PAR-Q+', formYear: 2026, day: today, yes: [], followUp: 'not-needed' },
  })
})

test('the next form begins with what was true last time, but measured and signed anew', () => {
  const draft = firstDraft(
    {
      ...{ id: 'old', day: '2025-11-01', formName: 'Own form', formYear: 2025 },
      ...{ yes: ['medication'], followUp: 'all-no', isSigned: true, clearance: null },
      ...{ pressure: { systolic: 140, diastolic: 90 }, medications: ['beta-blocker'] },
      answers: { isActive: true, hasDisease: true, hasSymptoms: false },
      changedOn: null,
    },
    today,
  )
  expect(draft).toMatchObject({
    ...{ formName: 'Own form', formYear: '2026', isSigned: false, systolic: '' },
    ...{ yes: ['medication'], followUp: 'open', medications: ['beta-blocker'] },
  })
})

test('a first yes opens the follow-up pages and the last no closes them', () => {
  const asked = withTopics(firstDraft(undefined, today), ['chest-pain'])
  expect(asked.followUp).toBe('open')
  const answered = { ...asked, followUp: 'all-no' as const }
  expect(withTopics(answered, ['chest-pain', 'dizziness']).followUp).toBe('all-no')
  expect(withTopics(answered, []).followUp).toBe('not-needed')
})

test('a blood pressure is two numbers, the upper one first, or none at all', () => {
  const typed = (systolic: string, diastolic: string) =>
    recordOf({ ...firstDraft(undefined, today), systolic, diastolic }, today)
  expect(typed('', '')).toMatchObject({ value: { pressure: null } })
  expect(typed('142', ' 91')).toMatchObject({
    value: { pressure: { systolic: 142, diastolic: 91 } },
  })
  for (const [high, low] of [
    ['142', ''],
    ['80', '120'],
    ['12.5', '8'],
  ] as const) {
    expect(typed(high, low)).toMatchObject({ error: { key: 'screening.pressureOdd' } })
  }
})

test('the year of a form has four digits', () => {
  const draft = { ...firstDraft(undefined, today), formYear: '26' }
  expect(recordOf(draft, today)).toMatchObject({ error: { key: 'screening.yearOdd' } })
})
