import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync(new URL('../../../../src/renderer/ui/tokens.css', import.meta.url), 'utf8')
const TOKEN = /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g
const tokens = new Map([...css.matchAll(TOKEN)].map(([, name, ...pair]) => [name, pair]))

const THEMES = ['light', 'dark'] as const
const GROUNDS = ['bg', 'surface', 'selected']

function colour(name: string, theme: (typeof THEMES)[number]): string {
  const found = tokens.get(name)?.[THEMES.indexOf(theme)]
  if (found === undefined) throw new Error(`no colour ${name} in ${theme}`)
  return found
}

/** Contrast of two colours by the WCAG 2 formula. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe.each(THEMES)('the colours of the %s theme', (theme) => {
  const ratio = (one: string, other: string) => contrast(colour(one, theme), colour(other, theme))

  it.each(['text', 'text-2', 'text-3', 'accent', 'ok', 'warn', 'danger'])(
    'keep %s readable on every ground',
    (name) => {
      for (const ground of GROUNDS) expect(ratio(name, ground)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(['ok', 'warn', 'danger', 'accent'])(
    'keep %s and plain text readable on its tint',
    (state) => {
      expect(ratio(state, `tint-${state}`)).toBeGreaterThanOrEqual(5)
      expect(ratio('text-2', `tint-${state}`)).toBeGreaterThanOrEqual(5)
    },
  )

  it('keep the word on a primary button readable, hovered or not', () => {
    expect(ratio('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5)
    expect(ratio('on-accent', 'accent-hover')).toBeGreaterThanOrEqual(4.5)
  })

  it('keep the edges of fields and the five series visible', () => {
    const lines = ['border-strong', 'series-1', 'series-2', 'series-3', 'series-4', 'series-5']
    for (const line of lines) expect(ratio(line, 'surface')).toBeGreaterThanOrEqual(3)
  })
})
