import { expect, test } from 'vitest'
import { builtInTemplates } from '../../../../../src/shared/domain/programs/built-in-templates'
import { programOfTemplate } from '../../../../../src/shared/domain/programs/program-of-template'
import { calendarDate } from '../../../../../src/shared/kernel/calendar-date'

const monday = calendarDate('2026-11-23')

test('every built-in template lays out with its weeks, days, warm-ups and rows', () => {
  for (const template of builtInTemplates()) {
    const program = programOfTemplate(template, monday)
    expect(program.weeks.length).toBe(template.weeks)
    const rows = program.days.map((day) => day.rows.length)
    expect(rows).toEqual(template.days.map((day) => day.warmUp.length + day.rows.length))
    const ids = program.days.flatMap((day) => day.rows.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('the deload week of a template is a deload week of the program', () => {
  const template = builtInTemplates().find(({ id }) => id === 'hip-thrust-glute-strength')
  if (!template) throw new Error('no hip thrust template')
  const { weeks } = programOfTemplate(template, monday)
  expect(weeks.findIndex(({ kind }) => kind === 'deload') + 1).toBe(template.deloadWeek)
})
