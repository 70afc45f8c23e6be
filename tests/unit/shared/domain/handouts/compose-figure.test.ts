import { expect, test } from 'vitest'
import { figureOf } from '../../../../../src/shared/domain/figures/built-in-figures'
import { composeFigure } from '../../../../../src/shared/domain/handouts/compose-figure'
import { sayEnglish } from '../../../../../src/shared/messages/say'

function framesOf(name: string, id: string) {
  return composeFigure({ name, figure: figureOf(id) ?? null }, sayEnglish)
}

test('a lift is printed at its start and at its end; the first picture names it', () => {
  const [start, end, ...more] = framesOf('Barbell hip thrust', 'hip-thrust-barbell')
  expect(more).toEqual([])
  expect(start?.alt).toMatch(/^Barbell hip thrust\. Start: .+\.$/)
  expect(end?.alt).toMatch(/^End: hips up.+\.$/)
})

test('of three moments the first and the last are printed, and told as such', () => {
  const clean = figureOf('power-clean')
  expect(clean?.moments).toHaveLength(3)
  const [start, end] = framesOf('Power clean', 'power-clean')
  expect(start?.pose).toEqual(clean?.moments[0]?.pose)
  expect(end?.pose).toEqual(clean?.moments[2]?.pose)
  expect(end?.alt).toMatch(/front of the shoulders/)
})

test('an exercise without a picture has no frames', () => {
  expect(composeFigure({ name: 'Own lift', figure: null }, sayEnglish)).toEqual([])
})
