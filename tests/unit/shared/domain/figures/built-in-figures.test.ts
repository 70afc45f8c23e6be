import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { builtInCatalogue } from '../../../../../src/shared/domain/exercises/built-in'
import { FIGURE_FILES, figureOf } from '../../../../../src/shared/domain/figures/built-in-figures'
import { figureFaults } from '../../../../../src/shared/domain/figures/figure-faults'
import { readFigures } from '../../../../../src/shared/domain/figures/figure-record'
import {
  between,
  directionOf,
  distance,
  type Point,
} from '../../../../../src/shared/domain/figures/geometry'
import type { Pose } from '../../../../../src/shared/domain/figures/pose'
import { skeletonOf } from '../../../../../src/shared/domain/figures/skeleton'

const figures = readFigures(FIGURE_FILES)
/** The stature that the kit is drawn for. */
const STATURE_CM = 175

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

/** Hip thrusts with the shoulders on a bench or ball and the feet flat: bars, bands, machines, one leg. */
const THRUSTS = figures.filter(({ id }) => id.startsWith('hip-thrust'))
const BRIDGES = ['glute-bridge', 'glute-bridge-barbell', 'glute-bridge-single-leg']

function topOf(id: string) {
  const figure = figures.find((one) => one.id === id)
  const moment = figure?.moments.find(({ at }) => at === 'end')
  if (!moment) throw new Error(`no figure ${id}`)
  return { pose: moment.pose, ...skeletonOf(moment.pose) }
}

test('the whole hip thrust family is drawn', () => {
  const family = builtInCatalogue().exercises.filter(({ pattern }) => pattern === 'hip-extension')
  expect(family.length).toBeGreaterThan(20)
  expect(THRUSTS.length).toBeGreaterThan(14)
  const undrawn = family.filter(({ id }) => /thrust|bridge/.test(id) && !figureOf(id))
  expect(undrawn.map(({ id }) => id)).toEqual([])
})

/** Shins, trunk and bench as the founding article describes them. */
test.each([...THRUSTS.map(({ id }) => id), ...BRIDGES])(
  'at the top of the %s the shins are vertical and shoulders, hips and knees in one line',
  (id) => {
    const { legs, hip, shoulder } = topOf(id)
    expect(Math.abs(directionOf(legs.near.ankle, legs.near.knee) - 90)).toBeLessThan(4)
    const along = (hip[0] - shoulder[0]) / (legs.near.knee[0] - shoulder[0])
    expect(distance(hip, between(shoulder, legs.near.knee, along))).toBeLessThan(0.02)
  },
)

test('the bench of every hip thrust is 30 to 40 cm high and carries the shoulders or the back', () => {
  const benches = THRUSTS.flatMap(({ id, moments }) =>
    moments.flatMap(({ pose }) =>
      pose.things.flatMap((thing) =>
        thing.is === 'bench' && thing.x < pose.hip[0] ? [{ id, pose, thing }] : [],
      ),
    ),
  )
  expect(benches.length).toBeGreaterThan(20)
  for (const { id, pose, thing } of benches) {
    expect(thing.height * STATURE_CM, id).toBeGreaterThanOrEqual(30)
    expect(thing.height * STATURE_CM, id).toBeLessThanOrEqual(40)
    const { shoulder } = skeletonOf(pose)
    expect(Math.abs(shoulder[0] - thing.x), id).toBeLessThan(thing.width / 2 + 0.03)
    expect(shoulder[1] - thing.height, id).toBeGreaterThan(0.04)
    expect(shoulder[1] - thing.height, id).toBeLessThan(0.085)
  }
})

/** From the shoulder joint down to the lower end of the shoulder blade are about 17 cm. */
test('the edge of the bench lies under the shoulder blades in every hip thrust but the American one', () => {
  const edges = THRUSTS.filter(({ id }) => id !== 'hip-thrust-american').flatMap(
    ({ id, moments }) =>
      moments.flatMap(({ pose }) =>
        pose.things.flatMap((thing) =>
          thing.is === 'bench' && thing.x < pose.hip[0]
            ? [{ id, down: downTheBack(pose, [thing.x + thing.width / 2, thing.height]) }]
            : [],
        ),
      ),
  )
  expect(edges.length).toBeGreaterThan(20)
  for (const { id, down } of edges) {
    expect(down * STATURE_CM, id).toBeGreaterThan(7)
    expect(down * STATURE_CM, id).toBeLessThan(18)
  }
})

/** How far below the shoulder a point lies, along the back. */
function downTheBack(pose: Pose, [x, y]: Point): number {
  const { hip, shoulder } = skeletonOf(pose)
  const length = distance(hip, shoulder)
  return (
    ((x - shoulder[0]) * (hip[0] - shoulder[0]) + (y - shoulder[1]) * (hip[1] - shoulder[1])) /
    length
  )
}

test('squats, hinges, lunges, leg work, jumps and carries are all drawn', () => {
  const drawn = ['squat', 'hip-thrust', 'hinge', 'lunge', 'legs', 'power', 'carry']
  const catalogue = drawn.flatMap((name) => {
    const url = new URL(`../../../../../resources/exercises/${name}.json`, import.meta.url)
    return z.array(z.object({ id: z.string() })).parse(JSON.parse(readFileSync(url, 'utf8')))
  })
  expect(catalogue.filter(({ id }) => !figureOf(id)).map(({ id }) => id)).toEqual([])
  expect(catalogue.length).toBeGreaterThan(100)
})
