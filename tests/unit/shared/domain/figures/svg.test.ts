import { expect, test } from 'vitest'
import { svgElements, svgText, viewBox } from '../../../../../src/shared/domain/figures/svg'

const palette = { near: '#111', far: '#aaa', thing: '#555', paper: '#fff', accent: '#c40' }
const drawing = {
  strokes: [
    { kind: 'disc', at: [0, 1], radius: 0.1, tone: 'near' },
    { kind: 'capsule', from: [0, 0], to: [0, 0.5], radii: [0.05, 0.03], tone: 'far' },
    {
      kind: 'line',
      points: [
        [0, 0],
        [1, 0],
      ],
      width: 0.01,
      tone: 'thing',
    },
    { kind: 'ring', at: [0, 0.5], radius: 0.1, width: 0.02, tone: 'thing' },
    {
      kind: 'area',
      points: [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      tone: 'paper',
    },
  ],
  box: { left: -0.1, right: 1, bottom: -0.01, top: 1.1 },
} as const

test('up is up: SVG counts downward, so y is turned', () => {
  expect(svgElements(drawing, palette)[0]).toEqual({
    ...{ kind: 'circle', at: [0, -1000], radius: 100, fill: '#111' },
  })
  expect(viewBox(drawing.box)).toBe('-100 -1100 1100 1110')
})

test('the text has a title for those who do not see it, and no number that is none', () => {
  const text = svgText(drawing, palette, 'Squat <start>')
  expect(text).toContain('<title>Squat &#60;start&#62;</title>')
  expect(text).not.toMatch(/NaN|undefined/)
  expect(text.match(/<(path|circle)/g)).toHaveLength(5)
})
