import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { screening } from '../../../src/main/api/screening'
import { calendarDate as day } from '../../../src/shared/kernel/calendar-date'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
let clientId: string
beforeEach(async () => {
  studio = await openTestStudio()
  clientId = expectValue(await studio.api.clients.add({ name: 'Dana Cruz' })).clientId
})
afterEach(() => studio.remove())

type Input = Parameters<TestStudio['api']['screening']['record']>[0]

function form(change: Partial<Input> = {}): Input {
  return {
    ...{ clientId, day: '2026-11-20', formName: 'PAR-Q+', formYear: 2026, yes: [] },
    ...{ followUp: 'not-needed', isSigned: true, pressure: null, medications: [], clearance: null },
    answers: { isActive: true, hasDisease: false, hasSymptoms: false },
    ...change,
  } as Input // as: spread of literals widens them
}

const overview = async () => expectValue(await studio.api.screening.ofClient({ clientId }))

test('every act of the area has a handler', () => {
  expect(Object.keys(screening).sort()).toEqual(Object.keys(studio.api.screening).sort())
})

describe('a screening', () => {
  test('is missing at first; recorded, it holds for a year; undone, it is gone', async () => {
    expect(await overview()).toMatchObject({ status: 'none', opens: 'vigorous', records: [] })
    expectValue(await studio.api.screening.record(form()))
    expect(await overview()).toMatchObject({ status: 'valid', expiresOn: '2027-11-20' })
    const undone = expectValue(await studio.api.history.undo({}))
    expect(JSON.stringify(undone)).toContain('record a screening of Dana Cruz')
    expect((await overview()).status).toBe('none')
  })

  test('with a known disease opens moderate work, and vigorous work once it is cleared', async () => {
    const answers = { isActive: true, hasDisease: true, hasSymptoms: false }
    expectValue(await studio.api.screening.record(form({ answers })))
    expect(await overview()).toMatchObject({ opens: 'moderate', clearance: 'before-vigorous' })
    const clearance = {
      day: day('2026-11-22'),
      by: 'Dr Lind',
      allows: 'vigorous',
      limits: '',
    } as const
    expectValue(await studio.api.screening.clear({ clientId, ...clearance }))
    expect(await overview()).toMatchObject({ opens: 'vigorous', records: [{ clearance }] })
  })

  test('ends when health changes', async () => {
    expectValue(await studio.api.screening.record(form()))
    expectValue(await studio.api.screening.healthChanged({ clientId, day: day('2026-11-23') }))
    expect((await overview()).status).toBe('changed')
  })

  test('is refused with half a blood pressure, a date to come, and for nobody', async () => {
    const future = await studio.api.screening.record(form({ day: day('2027-01-01') }))
    expect(future).toMatchObject({ ok: false })
    const odd = await studio.api.screening.record(
      form({ pressure: { systolic: 12, diastolic: 8 } }),
    )
    expect(JSON.stringify(odd)).toContain('two whole numbers such as 120 and 80')
    expect((await studio.api.screening.record(form({ clientId: 'nobody' }))).ok).toBe(false)
    expect(
      (
        await studio.api.screening.clear({
          ...form(),
          by: 'X',
          allows: 'moderate',
          limits: '',
        } as never)
      ).ok,
    ).toBe(false)
    expect((await overview()).records).toEqual([])
  })
})

test('a high blood pressure is a condition without any flag', async () => {
  expectValue(
    await studio.api.screening.record(form({ pressure: { systolic: 185, diastolic: 95 } })),
  )
  expect(await overview()).toMatchObject({
    pressureWeight: 'absolute',
    conditions: [{ name: '185/95 mmHg', weight: 'absolute' }],
  })
})

test('flags name conditions; the studio may change what one means, and take that back', async () => {
  const flag = {
    severity: 'care',
    text: 'Groin',
    code: 'hernia',
    since: day('2026-11-01'),
  } as const
  expectValue(await studio.api.clients.addFlag({ clientId, ...flag }))
  expect((await overview()).conditions).toMatchObject([{ name: 'Groin', tags: ['hernia'] }])
  const edit = { name: 'Hernia', weight: 'relative', tags: ['hernia', 'low-back-pain'] } as const
  expectValue(
    await studio.api.screening.putCondition({
      ...{ conditionId: 'hernia', name: edit.name, weight: edit.weight, sparesFailure: false },
      tags: [...edit.tags],
    }),
  )
  expect((await overview()).conditions).toMatchObject([{ tags: edit.tags }])
  const { conditions } = expectValue(await studio.api.screening.conditions({}))
  expect(conditions.find(({ id }) => id === 'hernia')).toMatchObject({
    isBuiltIn: true,
    isChanged: true,
  })
  expectValue(await studio.api.screening.resetCondition({ conditionId: 'hernia' }))
  expect((await overview()).conditions).toMatchObject([{ tags: ['hernia'] }])
})

test('who spots is kept and can be unknown again', async () => {
  expectValue(await studio.api.screening.setSpotter({ clientId, hasSpotter: true }))
  expect((await overview()).hasSpotter).toBe(true)
  expectValue(await studio.api.screening.setSpotter({ clientId, hasSpotter: null }))
  expect((await overview()).hasSpotter).toBeNull()
})
