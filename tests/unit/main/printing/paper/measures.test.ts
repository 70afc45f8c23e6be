import { expect, test } from 'vitest'
import { DENSITIES, MM, measuresOf } from '../../../../../src/main/printing/paper/measures'
import { composeSessionCard } from '../../../../../src/shared/domain/handouts/compose-session-card'
import { sayEnglish } from '../../../../../src/shared/messages/say'
import { cardOptions, danasCard } from '../../../../support/session-card-request'

function measured(options: Parameters<typeof cardOptions>[0], density = 0) {
  const card = composeSessionCard(danasCard({ options: cardOptions(options) }), sayEnglish)
  return measuresOf(card, density)
}

test('a box can be written in on every paper, with holes to punch, however tight the table', () => {
  for (const paper of ['A4', 'Letter'] as const) {
    for (const density of DENSITIES) {
      const { box } = measured({ paper, hasPunchMargin: true }, density)
      expect(box.width / MM).toBeGreaterThanOrEqual(12)
      expect(box.height / MM).toBeGreaterThanOrEqual(6.499)
    }
  }
})

test('the table fills the paper between margins of 12 mm', () => {
  const { left, width, page, leftColumn, weekColumn } = measured({})
  expect(left / MM).toBeCloseTo(12)
  expect((page.width - left - width) / MM).toBeCloseTo(12)
  expect(leftColumn / MM).toBeCloseTo(69)
  expect(leftColumn + 4 * weekColumn).toBeCloseTo(width)
})

test('no words are smaller than 8 pt, and in large print none to read are smaller than 16 pt', () => {
  const sizes = Object.values(measured({}).type).map(({ size }) => size)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8)
  const large = measured({ print: 'large' }).type
  for (const key of ['identity', 'prescription', 'cue', 'target', 'value', 'advice'] as const) {
    expect(large[key].size).toBeGreaterThanOrEqual(16)
  }
})
