import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtInCatalogue } from '../../../../../src/shared/domain/exercises/built-in'
import type { Muscle } from '../../../../../src/shared/domain/exercises/vocabulary'
import { parsePrescription } from '../../../../../src/shared/domain/notation/parse'
import type { WeekPart } from '../../../../../src/shared/domain/notation/prescription'
import {
  builtInTemplates,
  TEMPLATE_FILES,
} from '../../../../../src/shared/domain/programs/built-in-templates'
import type { Template, TemplateRow } from '../../../../../src/shared/domain/programs/template'

const catalogue = builtInCatalogue()
const templates = builtInTemplates()
const rowsOf = (template: Template) => template.days.flatMap((day) => day.rows)

test('a coach starts from four templates, and every file of the folder is one', () => {
  expect(TEMPLATE_FILES.map((file) => file.name).sort()).toEqual(
    readdirSync('resources/templates').sort(),
  )
  expect(templates.map((template) => template.id)).toEqual([
    'hip-thrust-glute-strength',
    'novice-full-body',
    'upper-lower-hypertrophy',
    'return-after-a-break',
  ])
})

test('every exercise of a template is known: lifts in the rows, drills in the warm-up', () => {
  for (const template of templates) {
    for (const { name, rows, warmUp } of template.days) {
      const where = `${template.id}, ${name}`
      for (const { exerciseId } of rows) {
        expect(catalogue.byId.get(exerciseId)?.kind, `${where}: ${exerciseId}`).toBe('lift')
      }
      for (const { exerciseId } of warmUp) {
        expect(catalogue.byId.get(exerciseId)?.kind, `${where}: ${exerciseId}`).toBe('drill')
      }
    }
  }
})

test('every cell is understood to the last sign, and week 1 says a whole prescription', () => {
  for (const template of templates) {
    for (const { exerciseId, cells } of rowsOf(template)) {
      for (const [week, cell] of cells.entries()) {
        const read = parsePrescription(cell)
        const where = `${template.id}, ${exerciseId}, week ${week + 1}: ${cell}`
        expect(read.unread, where).toEqual([])
        expect(read.laterWeeks, where).toEqual([])
        if (week === 0) {
          expect(read.groups[0]?.scheme, where).toBeDefined()
          expect(read.groups[0]?.rest, where).toBeDefined()
        }
      }
    }
  }
})

test('a later week says something and does not repeat the week before', () => {
  for (const template of templates) {
    for (const { exerciseId, cells } of rowsOf(template)) {
      for (let week = 1; week < cells.length; week++) {
        const where = `${template.id}, ${exerciseId}, week ${week + 1}`
        if (cells[week] !== '=') expect(cells[week], where).not.toBe(cells[week - 1])
      }
    }
  }
})

test('in a deload week every row is deloaded, and in no other week', () => {
  for (const { id, deloadWeek, days } of templates) {
    for (const { exerciseId, cells } of days.flatMap((day) => day.rows)) {
      for (const [week, cell] of cells.entries()) {
        expect(cell === 'deload', `${id}, ${exerciseId}`).toBe(week + 1 === deloadWeek)
      }
    }
  }
})

test('what is done per side is written per side', () => {
  for (const template of templates) {
    for (const { exerciseId, cells } of rowsOf(template)) {
      const isOneSided = catalogue.byId.get(exerciseId)?.laterality === 'one-side'
      const perSide = parsePrescription(cells[0] ?? '').groups[0]?.perSide === true
      expect(perSide, `${template.id}, ${exerciseId}`).toBe(isOneSided)
    }
  }
})

test('what is held is written in seconds and what is carried in metres', () => {
  for (const template of templates) {
    for (const { exerciseId, cells } of rowsOf(template)) {
      const measure = catalogue.byId.get(exerciseId)?.measure
      const isReps = !/x\d+(s|m)\b/.test(cells[0] ?? '')
      expect(isReps, `${template.id}, ${exerciseId}`).toBe(measure === 'reps')
    }
  }
})

test('labels run A, B1, B2, C without a gap, and a pair has both halves', () => {
  for (const { id, days } of templates) {
    for (const { name, rows } of days) {
      const labels = rows.map((row) => row.label)
      expect(new Set(labels).size, `${id}, ${name}`).toBe(labels.length)
      expect([...labels].sort(), `${id}, ${name}`).toEqual(labels)
      for (const label of labels) {
        if (label.length === 2) expect(labels).toContain(`${label[0]}1`)
        if (label.endsWith('1')) expect(labels).toContain(`${label[0]}2`)
      }
    }
  }
})

test('novices and returners meet no barbell hip thrust and no single-leg one', () => {
  for (const { level, days } of templates) {
    if (level === 'intermediate') continue
    const used = days.flatMap((day) => day.rows.map((row) => row.exerciseId))
    expect(used.filter((id) => (stepOf(id) ?? 1) > 2)).toEqual([])
  }
})

test('the hypertrophy template gives every large muscle ten to twenty sets in week 1', () => {
  const template = templates.find((one) => one.id === 'upper-lower-hypertrophy')
  const sets = weeklySets(template ? rowsOf(template) : [])
  for (const muscle of ['chest', 'lats', 'upper-back', 'quads', 'hamstrings', 'glutes'] as const) {
    expect(sets.get(muscle), muscle).toBeGreaterThanOrEqual(10)
  }
  for (const [muscle, count] of sets) expect(count, muscle).toBeLessThanOrEqual(20)
})

test('no template gives a muscle more than twenty sets a week or eleven in a session', () => {
  for (const { id, days } of templates) {
    for (const [muscle, count] of weeklySets(days.flatMap((day) => day.rows))) {
      expect(count, `${id}: ${muscle}`).toBeLessThanOrEqual(20)
    }
    for (const { name, rows } of days) {
      for (const [muscle, count] of weeklySets(rows)) {
        expect(count, `${id}, ${name}: ${muscle}`).toBeLessThanOrEqual(11)
      }
    }
  }
})

test('the hip thrust block thrusts three days a week and not more', () => {
  const block = templates.find((one) => one.id === 'hip-thrust-glute-strength')
  const days = block?.days.filter((day) => day.rows.some((row) => stepOf(row.exerciseId) !== null))
  expect(days?.length).toBe(3)
})

test('each number of a template names sources that exist', () => {
  for (const { id, sources } of templates) {
    for (const source of sources.flatMap((one) => one.from)) {
      expect(catalogue.sources.has(source), `${id}: ${source}`).toBe(true)
    }
  }
})

/** The step on the ladder of the hip thrust; other families are not meant here. */
function stepOf(exerciseId: string): number | null {
  const ladder = catalogue.byId.get(exerciseId)?.ladder
  return ladder?.family === 'hip-thrust' ? ladder.step : null
}

function weeklySets(rows: readonly TemplateRow[]): ReadonlyMap<Muscle, number> {
  const sums = new Map<Muscle, number>()
  for (const { exerciseId, cells } of rows) {
    const count = setsOf(parsePrescription(cells[0] ?? ''))
    for (const { muscle, credit } of catalogue.byId.get(exerciseId)?.muscles ?? []) {
      sums.set(muscle, (sums.get(muscle) ?? 0) + credit * count)
    }
  }
  return sums
}

function setsOf({ groups }: WeekPart): number {
  let sum = 0
  for (const { role, scheme } of groups) {
    if (role !== 'warm-up' && scheme?.kind === 'sets') sum += scheme.sets.to
  }
  return sum
}
