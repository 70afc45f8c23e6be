import { expect, it } from 'vitest'
import { assembleWeek } from '../../../../../../src/shared/domain/notation/lines/assemble'
import { readLine } from '../../../../../../src/shared/domain/notation/lines/read-line'

const week = (text: string) => assembleWeek(readLine({ source: text, text }))

it('gives items to the scheme of their chunk, before or behind it', () => {
  const { part } = week('@8 3x6 r90, 2x5 @7')
  expect(part.groups).toMatchObject([
    { effort: { amount: { value: 8 } }, rest: { to: 90 } },
    { effort: { amount: { value: 7 } } },
  ])
})

it('opens a group for a change that speaks of the group before', () => {
  expect(week('@9, -10%').part.groups).toHaveLength(2)
  expect(week('@9, r90').part.groups).toHaveLength(1)
})

it('hands back what was said twice, and keeps the first', () => {
  const { part, saidTwice } = week('3x8 @8 @9')
  expect(part.groups[0]?.effort).toMatchObject({ amount: { value: 8 } })
  expect(saidTwice).toMatchObject([{ from: 7, to: 9 }])
})

it('collects steps of different kinds', () => {
  const { part } = week('3x8 60kg +2.5kg/wk +1rep/wk')
  expect(part.groups[0]?.steps).toHaveLength(2)
})

it('keeps the mark of a week beside what it changes', () => {
  expect(week('deload @5').part).toMatchObject({ mark: 'deload', groups: [{ role: 'work' }] })
})
