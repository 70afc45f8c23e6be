import { expect, test } from 'vitest'
import { builtInTemplates } from '../../../../../../src/shared/domain/programs/built-in-templates'
import {
  bodyOf,
  planBodySchema,
} from '../../../../../../src/shared/domain/programs/merge/plan-body'
import { programOfTemplate } from '../../../../../../src/shared/domain/programs/program-of-template'
import { calendarDate } from '../../../../../../src/shared/kernel/calendar-date'

test('every built-in template has a body that reads back, whenever it is looked at', () => {
  for (const template of builtInTemplates()) {
    const body = bodyOf(programOfTemplate(template, calendarDate('2026-11-23')))
    expect(planBodySchema.parse(JSON.parse(JSON.stringify(body)))).toEqual(body)
    const later = bodyOf(programOfTemplate(template, calendarDate('2027-01-04')))
    expect(JSON.stringify(later)).toBe(JSON.stringify(body))
  }
})
