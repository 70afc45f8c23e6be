import { expect, test } from 'vitest'
import { parsePrescription } from '../../../../../src/shared/domain/notation/parse'
import type { GroupLoads } from '../../../../../src/shared/domain/programs/resolve-context'
import { setsOfGroup } from '../../../../../src/shared/domain/sessions/planned-sets'

const NONE: GroupLoads = { kind: 'none' }

function setsOf(text: string, isPerSide = false) {
  const [group] = parsePrescription(text, {}).groups
  if (!group) throw new Error(`nothing read: ${text}`)
  return setsOfGroup({ group, loads: NONE, isPerSide }, { implements: 1 })
}

test('four sets of five at RPE 7 are four lines of the sheet', () => {
  const sets = setsOf('4x5 @7')
  expect(sets.map(({ repsFrom, rpe, text }) => [repsFrom, rpe, text])).toEqual(
    Array.from({ length: 4 }, () => [5, 7, '5 @7']),
  )
})

test('reps in reserve are kept as RPE, and a set to failure is RPE 10', () => {
  expect(setsOf('3x8 2RIR')[0]?.rpe).toBe(8)
})

test('of a plus set only the last is open', () => {
  expect(setsOf('3x5+').map(({ isOpen }) => isOpen)).toEqual([false, false, true])
})

test('a one-sided lift counts each side, whether the cell says so or not', () => {
  expect(setsOf('3x8/side')[0]?.isPerSide).toBe(true)
  expect(setsOf('3x8', true)[0]?.text).toBe('8 / 8')
})

test('holds are in seconds and carries in metres', () => {
  expect(setsOf('3x35s')[0]).toMatchObject({ seconds: 35, text: '35 s' })
  expect(setsOf('2x20m')[0]).toMatchObject({ metres: 20 })
})
