import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeProgram } from '../../../../../../src/shared/domain/programs/merge/merge-program'
import type { PlanBody } from '../../../../../../src/shared/domain/programs/merge/plan-body'
import {
  anyBody,
  anyEdits,
  edited,
  planBody,
  planRow,
  sameOrigins,
  withCell,
} from '../../../../../support/plan-bodies'

const SEED = 20261122
const check = (property: fc.IRawProperty<unknown>) =>
  fc.assert(property, { seed: SEED, numRuns: 400 })

function merge(bodies: { base: PlanBody; mine: PlanBody; theirs: PlanBody }) {
  return mergeProgram({ ...bodies, origins: sameOrigins(bodies.base) })
}

const base = planBody({
  lower: [planRow('squat', ['4x5 @7', '@8', '@9']), planRow('thrust', ['3x8', null, null])],
  upper: [planRow('bench', ['4x6 75%', '+2.5%/wk', null])],
})

test('a template that did not change leaves a copy alone, whatever its coach wrote in it', () => {
  check(
    fc.property(anyBody(''), anyEdits, (body, edits) => {
      const mine = edited(body, edits, 'm')
      const done = merge({ base: body, mine, theirs: body })
      expect(done.changes).toEqual([])
      expect(done.merged()).toEqual(mine)
    }),
  )
})

test('a copy that nobody touched becomes the template, whatever was changed in it', () => {
  check(
    fc.property(anyBody(''), anyEdits, (body, edits) => {
      const theirs = edited(body, edits, 't')
      const done = merge({ base: body, mine: body, theirs })
      expect(done.conflicts).toEqual([])
      expect(done.merged()).toEqual(theirs)
    }),
  )
})

test('whatever both did: nothing throws, and taking nothing changes nothing', () => {
  check(
    fc.property(anyBody(''), anyEdits, anyEdits, (body, own, now) => {
      const mine = edited(body, own, 'm')
      const done = merge({ base: body, mine, theirs: edited(body, now, 't') })
      expect(done.merged(new Set())).toEqual(mine)
      const all = done.merged(new Set(done.changes.map(({ id }) => id)))
      expect(all.weeks.length).toBeGreaterThan(0)
      for (const row of all.days.flatMap((day) => day.rows)) {
        expect(row.cells).toHaveLength(all.weeks.length)
      }
    }),
  )
})

test('no row of the copy is lost without the coach saying so: only untouched rows may leave', () => {
  check(
    fc.property(anyBody(''), anyEdits, anyEdits, (body, own, now) => {
      const mine = edited(body, own, 'm')
      const theirs = edited(body, now, 't')
      const left = new Map(
        merge({ base: body, mine, theirs })
          .merged()
          .days.flatMap((day) => day.rows)
          .map((row) => [row.id, row]),
      )
      const was = new Map(body.days.flatMap((day) => day.rows).map((row) => [row.id, row]))
      const now_ = new Set(theirs.days.flatMap((day) => day.rows).map((row) => row.id))
      for (const row of mine.days.flatMap((day) => day.rows)) {
        if (left.has(row.id)) continue
        expect(was.has(row.id), 'a row of the coach').toBe(true)
        expect(now_.has(row.id), 'still in the template').toBe(false)
      }
    }),
  )
})

test('edits in different places combine the same way round', () => {
  const places = fc.uniqueArray(fc.nat(8), { minLength: 2, maxLength: 9 })
  check(
    fc.property(places, fc.nat(9), (at, split) => {
      const write = (body: PlanBody, cells: readonly number[], said: string) =>
        cells.reduce((now, cell) => {
          const row = ['squat', 'thrust', 'bench'][Math.floor(cell / 3)] ?? ''
          return withCell(now, row, { week: (cell % 3) + 1, text: `${said} ${cell}` })
        }, body)
      const mine = write(base, at.slice(0, split), 'mine')
      const theirs = write(base, at.slice(split), 'theirs')
      const one = merge({ base, mine, theirs })
      const other = merge({ base, mine: theirs, theirs: mine })
      expect(one.conflicts).toEqual([])
      expect(one.merged()).toEqual(other.merged())
    }),
  )
})

test('a cell that both rewrote stays as the coach wrote it for the client, until the coach takes the other', () => {
  const mine = withCell(base, 'squat', { week: 2, text: '@7.5' })
  const theirs = withCell(base, 'squat', { week: 2, text: '@8.5' })
  const done = merge({ base, mine, theirs })
  expect(done.conflicts).toMatchObject([
    { kind: 'cell', rowKey: 'squat', weekKey: 'w2', base: '@8', mine: '@7.5', theirs: '@8.5' },
  ])
  expect(done.merged()).toEqual(mine)
  expect(done.merged(new Set(done.conflicts.map(({ id }) => id)))).toEqual(theirs)
})

test('both wrote the same: nothing to decide', () => {
  const both = withCell(base, 'squat', { week: 2, text: '@7.5' })
  expect(merge({ base, mine: both, theirs: both }).changes).toEqual([])
})

test('a week that was trained is left as it was, unless the coach ticks it', () => {
  const theirs = withCell(withCell(base, 'squat', { week: 1, text: '5x5' }), 'squat', {
    week: 3,
    text: '@10',
  })
  const trained = { lastWeek: 1, dayKeys: new Set<string>() }
  const done = mergeProgram({ base, mine: base, theirs, origins: sameOrigins(base), trained })
  expect(done.changes.map(({ weekKey, isPast }) => [weekKey, isPast])).toEqual([
    ['w1', true],
    ['w3', false],
  ])
  expect(done.merged()).toEqual(withCell(base, 'squat', { week: 3, text: '@10' }))
  expect(done.merged(new Set(done.changes.map(({ id }) => id)))).toEqual(theirs)
})

test('a day with logged sessions cannot leave, whoever asks', () => {
  const theirs = { ...base, days: base.days.slice(0, 1) }
  const trained = { lastWeek: 0, dayKeys: new Set(['upper']) }
  const done = mergeProgram({ base, mine: base, theirs, origins: sameOrigins(base), trained })
  expect(done.changes).toMatchObject([{ kind: 'day-remove', isLocked: true }])
  expect(done.merged(new Set(done.changes.map(({ id }) => id)))).toEqual(base)
})

test('a copy has ids of its own: days and rows are found by where they came from', () => {
  const mine: PlanBody = {
    ...base,
    days: base.days.map((day) => ({
      ...day,
      id: `own ${day.id}`,
      rows: [
        ...day.rows.map((row) => ({ ...row, id: `own ${row.id}` })),
        planRow(`extra ${day.id}`, ['2x10', null, null]),
      ],
    })),
  }
  const origins = new Map(
    ['lower', 'upper', 'squat', 'thrust', 'bench'].map((id) => [`own ${id}`, id]),
  )
  const theirs = withCell(base, 'bench', { week: 1, text: '5x6' })
  const merged = mergeProgram({ base, mine, theirs, origins }).merged()
  expect(merged.days.map((day) => day.rows.map((row) => [row.id, row.cells[0]]))).toEqual([
    [
      ['squat', '4x5 @7'],
      ['thrust', '3x8'],
      ['extra lower', '2x10'],
    ],
    [
      ['bench', '5x6'],
      ['extra upper', '2x10'],
    ],
  ])
})
