import { expect, test } from 'vitest'
import { builtInTemplates } from '../../../../../src/shared/domain/programs/built-in-templates'
import {
  DOSE,
  TEMPLATE_LEVELS,
  templateSchema,
} from '../../../../../src/shared/domain/programs/template'

const [sound] = builtInTemplates()

test('a template that is written down reads back the same', () => {
  expect(templateSchema.parse(JSON.parse(JSON.stringify(sound)))).toEqual(sound)
})

test('a row with three cells in a program of four weeks is refused, and the row is named', () => {
  const day = sound?.days[0]
  const row = day?.rows[0]
  const broken = {
    ...sound,
    days: [{ ...day, rows: [{ ...row, cells: row?.cells.slice(0, 3) }] }],
  }
  const read = templateSchema.safeParse(broken)
  expect(read.error?.issues[0]?.path).toEqual(['days', 0, 'rows', 0, 'cells'])
})

test('a deload after the last week is refused', () => {
  const read = templateSchema.safeParse({ ...sound, deloadWeek: 5 })
  expect(read.error?.issues[0]?.path).toEqual(['deloadWeek'])
})

test('warm-up doses are read as coaches write them', () => {
  for (const dose of ['2x10', '5x/side', '10x/side', '30s', '30s/side', '5min', '6x', '2x20s']) {
    expect(DOSE.test(dose), dose).toBe(true)
  }
  for (const dose of ['', 'ten', 'x10', '5 min', '2x10kg', '5/side']) {
    expect(DOSE.test(dose), dose).toBe(false)
  }
})

test('a coming client is new, used to training, advanced or back from a break', () => {
  expect(TEMPLATE_LEVELS).toEqual(['novice', 'intermediate', 'advanced', 'returning'])
})
