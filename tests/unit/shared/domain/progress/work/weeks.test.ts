import { expect, test } from 'vitest'
import { byWeek } from '../../../../../../src/shared/domain/progress/work/weeks'
import { day, monday } from '../rows'

test('a week without training is there, and empty', () => {
  const weeks = byWeek([{ day: day(15) }, { day: day(1) }])
  expect(weeks.map((week) => [week.monday, week.rows.length])).toEqual([
    [monday, 1],
    [day(7), 0],
    [day(14), 1],
  ])
})

test('Sunday belongs to the week that began on Monday', () => {
  expect(byWeek([{ day: day(6) }]).map((week) => week.monday)).toEqual([monday])
})

test('nothing trained, no weeks', () => {
  expect(byWeek([])).toEqual([])
})
