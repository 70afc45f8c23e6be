import { afterEach, beforeEach, expect, test } from 'vitest'
import { ownFigures, studioFigures } from '../../../src/main/api/own-figures'
import { figureOf } from '../../../src/shared/domain/figures/built-in-figures'
import { expectValue, openTestStudio, type TestStudio } from '../../support/studio'

let studio: TestStudio
beforeEach(async () => {
  studio = await openTestStudio()
})
afterEach(() => studio.remove())

const figure = async (exerciseId: string) =>
  expectValue(await studio.api.exercises.figures({ exerciseIds: [exerciseId] })).figures[0]
const moments = [...(figureOf('glute-bridge')?.moments ?? [])]

test('figures are asked, listed, drawn and taken away', () => {
  expect(Object.keys(ownFigures)).toEqual(['figures', 'drawn', 'putFigure', 'removeFigure'])
})

test('screen and paper find what the coach drew before the built-in figure', () => {
  const stored = [{ id: 'back-squat', moments: JSON.stringify(moments) }]
  const lookup = studioFigures({ read: { exercises: { ownFigures: () => stored } } } as never) // as: only this is read
  expect(lookup('back-squat')?.moments).toEqual(moments)
  expect(lookup('glute-bridge')).toBe(figureOf('glute-bridge'))
})

test('a coach draws over a built-in figure, undoes it, and takes it away again', async () => {
  const exerciseId = 'back-squat'
  expect(await figure(exerciseId)).toMatchObject({ isOwn: false })
  expectValue(await studio.api.exercises.putFigure({ exerciseId, moments }))
  expect(await figure(exerciseId)).toEqual({ exerciseId, isOwn: true, moments })
  expectValue(await studio.api.history.undo({}))
  expect(await figure(exerciseId)).toMatchObject({ isOwn: false })
  expectValue(await studio.api.history.redo({}))
  expectValue(await studio.api.exercises.removeFigure({ exerciseId }))
  expect(await figure(exerciseId)).toMatchObject({ isOwn: false })
})

test('an own exercise gets its first figure and is then among the drawn ones', async () => {
  const { exerciseId } = expectValue(await studio.api.exercises.nameOwn({ name: 'Sled march' }))
  expect(await figure(exerciseId)).toBeUndefined()
  expectValue(await studio.api.exercises.putFigure({ exerciseId, moments }))
  const { exerciseIds } = expectValue(await studio.api.exercises.drawn({}))
  expect(exerciseIds).toEqual(expect.arrayContaining([exerciseId, 'hip-thrust-barbell']))
})

test('an impossible pose and a moment shown twice are refused, and nothing is stored', async () => {
  const [first] = moments
  if (!first) throw new Error('the bridge is drawn')
  const broken = { ...first.pose, legs: [{ thigh: -90, shank: 80, toe: 0 }] }
  const answers = [
    await studio.api.exercises.putFigure({
      exerciseId: 'back-squat',
      moments: [{ at: 'start', pose: broken }, ...moments.slice(1)],
    }),
    await studio.api.exercises.putFigure({ exerciseId: 'back-squat', moments: [first, first] }),
  ]
  expect(answers.map((answer) => (answer.ok ? '' : answer.error.message))).toEqual([
    expect.stringMatching(/No body can take this pose/),
    expect.stringMatching(/each moment once/),
  ])
  expect(await figure('back-squat')).toMatchObject({ isOwn: false })
})
