import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtInCatalogue } from '../../../../../src/shared/domain/exercises/built-in'
import { FIGURE_FILES, figureOf } from '../../../../../src/shared/domain/figures/built-in-figures'
import { figureFaults } from '../../../../../src/shared/domain/figures/figure-faults'
import { readFigures } from '../../../../../src/shared/domain/figures/figure-record'
import { between, directionOf, distance } from '../../../../../src/shared/domain/figures/geometry'
import { skeletonOf } from '../../../../../src/shared/domain/figures/skeleton'

const figures = readFigures(FIGURE_FILES)

test('no file of figures is left out', () => {
  const names = readdirSync(new URL('../../../../../resources/figures', import.meta.url))
  expect(FIGURE_FILES.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
})

test('every figure shows an exercise of the catalogue', () => {
  const known = builtInCatalogue().byId
  expect(figures.flatMap(({ exercises }) => exercises).filter((id) => !known.has(id))).toEqual([])
  expect(figureOf('back-squat')?.id).toBe('back-squat')
  expect(figureOf('nothing')).toBeUndefined()
})

test('no pose bends a joint too far, misses a place or sinks into the floor', () => {
  expect(figures.flatMap(figureFaults)).toEqual([])
})

/** Bench, shins and trunk of the hip thrust at the top, as the founding article describes them. */
test('at the top of the barbell hip thrust shins are vertical, shoulders and knees in line, the bench 30–40 cm', () => {
  const top = figureOf('hip-thrust-barbell')?.moments.at(-1)
  if (!top) throw new Error('no figure')
  const { legs, hip, shoulder } = skeletonOf(top.pose)
  expect(Math.abs(directionOf(legs.near.ankle, legs.near.knee) - 90)).toBeLessThan(4)
  const along = (hip[0] - shoulder[0]) / (legs.near.knee[0] - shoulder[0])
  expect(distance(hip, between(shoulder, legs.near.knee, along))).toBeLessThan(0.02)
  const bench = top.pose.things.find((thing) => thing.is === 'bench')
  const centimetres = (bench?.height ?? 0) * 175
  expect(centimetres).toBeGreaterThanOrEqual(30)
  expect(centimetres).toBeLessThanOrEqual(40)
})
