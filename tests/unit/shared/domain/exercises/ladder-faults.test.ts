import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Exercise, exerciseSchema } from '../../../../../src/shared/domain/exercises/exercise'
import { ladderFaults } from '../../../../../src/shared/domain/exercises/ladder-faults'
import { record } from './sample-records'

type Steps = Readonly<Record<string, readonly string[]>>

function ladder(harder: Steps): readonly { file: string; value: Exercise }[] {
  return Object.keys(harder).map((id, index) => {
    const easier = Object.keys(harder).filter((other) => harder[other]?.includes(id))
    const step = { family: 'test', step: index + 1, easier, harder: harder[id] }
    const value = exerciseSchema.parse(record({ id, referenceLift: id, ladder: step }))
    return { file: 'own.json', value }
  })
}

test('bridge, then body weight, then bar: a ladder that only goes up is sound', () => {
  expect(
    ladderFaults(ladder({ bridge: ['body'], body: ['bar', 'bell'], bell: ['bar'], bar: [] })),
  ).toEqual([])
})

test('a ladder that leads back to itself is refused, with the way it takes', () => {
  const [fault, ...more] = ladderFaults(ladder({ bridge: ['body'], body: ['bar'], bar: ['body'] }))
  expect(more).toEqual([])
  expect(fault).toMatchObject({ file: 'own.json', record: 'body', field: 'ladder.harder' })
  expect(fault?.message.values).toEqual({ path: 'body → bar → body' })
})

test('an exercise that is harder than itself is refused', () => {
  expect(ladderFaults(ladder({ bar: ['bar'] }))).toHaveLength(1)
})

test('neighbours must agree which one is harder', () => {
  const records = ladder({ bridge: ['body'], body: [] }).map(({ file, value }) => ({
    file,
    value: { ...value, ladder: value.ladder && { ...value.ladder, easier: [] } },
  }))
  expect(ladderFaults(records)).toMatchObject([{ record: 'bridge', field: 'ladder' }])
})

test('a ladder whose steps only point upward never counts as a cycle', () => {
  const edges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 })
  fc.assert(
    fc.property(edges, (pairs) => {
      const harder: Record<string, string[]> = {}
      for (let i = 0; i < 8; i++) harder[`e${i}`] = []
      for (const [a, b] of pairs) if (a < b) harder[`e${a}`]?.push(`e${b}`)
      expect(ladderFaults(ladder(harder))).toEqual([])
    }),
    { seed: 22, numRuns: 60 },
  )
})
