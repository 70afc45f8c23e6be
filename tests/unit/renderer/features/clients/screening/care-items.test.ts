import { expect, test } from 'vitest'
import { careItems } from '../../../../../../src/renderer/features/clients/screening/care-items'
import type { ScreeningOverview } from '../../../../../../src/renderer/features/clients/screening/screening-card'
import { calendarDate } from '../../../../../../src/shared/kernel/calendar-date'
import { sayEnglish } from '../../../../../../src/shared/messages/say'

const RECORD: ScreeningOverview['records'][number] = {
  ...{ id: 'one', day: '2026-03-01', formName: 'PAR-Q+', formYear: 2026, yes: [] },
  ...{ followUp: 'not-needed', isSigned: true, pressure: null, medications: [] },
  answers: { isActive: true, hasDisease: false, hasSymptoms: false },
  ...{ clearance: null, changedOn: null },
}
const FINE: ScreeningOverview = {
  ...{ status: 'valid', expiresOn: '2027-03-01', opens: 'vigorous', clearance: 'not-needed' },
  ...{ pressureWeight: 'none', records: [RECORD], hasSpotter: null, pain: null, conditions: [] },
}

function seen(change: Partial<ScreeningOverview>): readonly (readonly [string, string])[] {
  const today = calendarDate('2026-11-24')
  return careItems({ ...FINE, ...change }, { today, day: (iso) => iso }).map(
    ({ tone, says }) => [tone, sayEnglish(says.key, says.values)] as const,
  )
}

test('a client with a valid screening and nothing to watch has no line', () => {
  expect(seen({})).toEqual([])
})

test('a missing screening is said quietly, one that ended or ends within a month waits', () => {
  expect(seen({ status: 'none', expiresOn: null, records: [] })).toEqual([
    ['neutral', 'No screening on file'],
  ])
  expect(seen({ status: 'expired', expiresOn: '2026-11-01' })[0]?.[0]).toBe('warn')
  expect(seen({ expiresOn: '2026-12-10' })).toEqual([['warn', 'Valid until 2026-12-10']])
})

test('what stops training comes first, then limits, then what is good to know', () => {
  const clearance = {
    day: '2026-11-02',
    by: 'Dr Lind',
    allows: 'moderate',
    limits: 'RPE 7',
  } as const
  const lines = seen({
    opens: 'moderate',
    records: [{ ...RECORD, clearance, medications: ['blood-thinner'] }],
    conditions: [{ name: 'Aneurysm', weight: 'absolute', tags: [], sparesFailure: true }],
  })
  expect(lines).toEqual([
    ['danger', 'Aneurysm: no training before a doctor agrees.'],
    ['warn', 'Open up to moderate work'],
    ['warn', 'Limits: RPE 7'],
    ['neutral', 'Cleared by Dr Lind on 2026-11-02'],
    ['neutral', 'Blood thinner: avoid falls and bruises'],
  ])
})

test('a high blood pressure is said once, though it is a condition too', () => {
  const pressure = { systolic: 190, diastolic: 100 }
  const lines = seen({
    pressureWeight: 'absolute',
    records: [{ ...RECORD, pressure }],
    conditions: [{ name: '190/100 mmHg', weight: 'absolute', tags: [], sparesFailure: true }],
  })
  expect(lines).toEqual([['danger', 'Blood pressure 190/100']])
})

test('pain says where it goes, and waits for a decision when it is strong or grows', () => {
  const pain = { day: '2026-11-20', score: 2, bodyPart: 'knee', exercise: 'Back squat', before: 0 }
  expect(seen({ pain })).toEqual([
    ['neutral', 'Pain 2 of 10, knee, 2026-11-20: more than before (0)'],
  ])
  expect(seen({ pain: { ...pain, score: 3 } })[0]?.[0]).toBe('warn')
  expect(seen({ pain: { ...pain, score: 4, before: 6 } })[0]?.[0]).toBe('warn')
  expect(seen({ pain: { ...pain, bodyPart: '', before: null } })).toEqual([
    ['neutral', 'Pain 2 of 10, Back squat, 2026-11-20'],
  ])
})
