import { expect, test } from 'vitest'
import { clientConditions } from '../../../../../src/shared/domain/screening/client-conditions'
import type { Screening } from '../../../../../src/shared/domain/screening/screening'
import { calendarDate } from '../../../../../src/shared/kernel/calendar-date'

const flag = (text: string, code: string | null) => ({ text, code, severity: 'care' as const })
const measured = (systolic: number, diastolic: number): Screening => ({
  ...{ day: calendarDate('2026-11-01'), formName: 'PAR-Q+', formYear: 2026, yes: [] },
  ...{ followUp: 'not-needed', isSigned: true, medications: [], clearance: null, changedOn: null },
  answers: { isActive: true, hasDisease: false, hasSymptoms: false },
  pressure: { systolic, diastolic },
})

test('a flag with a known code brings its tags under its own words', () => {
  expect(clientConditions([flag('Inguinal hernia 2024', 'hernia')], null, [])).toEqual([
    { name: 'Inguinal hernia 2024', weight: 'relative', tags: ['hernia'], sparesFailure: true },
  ])
})

test('a flag in free words means no exercise in particular', () => {
  expect(clientConditions([flag('Talks a lot', null), flag('?', 'unknown')], null, [])).toEqual([])
})

test('a measured high blood pressure counts without a flag, and once with one', () => {
  expect(clientConditions([], measured(170, 90), [])).toMatchObject([
    { name: '170/90 mmHg', weight: 'relative', sparesFailure: true },
  ])
  const flagged = [flag('Hypertension', 'high-blood-pressure')]
  expect(clientConditions(flagged, measured(170, 90), [])).toHaveLength(1)
  expect(clientConditions([], measured(190, 90), [])).toMatchObject([{ weight: 'absolute' }])
  expect(clientConditions([], measured(120, 80), [])).toEqual([])
})
