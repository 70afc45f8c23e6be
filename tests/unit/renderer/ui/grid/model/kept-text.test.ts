import { describe, expect, it } from 'vitest'
import { listColumns } from '../../../../../../src/renderer/ui/grid/model/columns'
import {
  byPlace,
  type KeptText,
  openTexts,
  overlayBands,
} from '../../../../../../src/renderer/ui/grid/model/kept-text'
import { at, tempoAndRest, twoDays, weekColumns } from '../training-week'

const kept = (
  place: ReturnType<typeof at>,
  text: string,
  rest: Partial<KeptText> = {},
): KeptText => ({
  place,
  text,
  state: 'saving',
  base: '',
  batch: 1,
  ...rest,
})
const columns = listColumns(weekColumns(3), tempoAndRest)

describe('a typed text that the program does not show yet', () => {
  it('stands in its cell, and only its own row is drawn anew', () => {
    const late = { kept: byPlace([kept(at('plank', 'w3'), '40s')]), arriving: [] }
    const bands = overlayBands(twoDays, columns, late)
    expect(bands[0]?.rows[2]?.weeks[2]).toEqual({ text: '40s' })
    expect(bands[0]?.rows[0]).toBe(twoDays[0]?.rows[0])
    expect(bands[1]).toBe(twoDays[1])
  })

  it('fills the gap when a row has fewer weeks than the program', () => {
    const wide = listColumns(weekColumns(5), tempoAndRest)
    const late = { kept: byPlace([kept(at('thrust', 'w5'), 'deload')]), arriving: [] }
    const weeks = overlayBands(twoDays, wide, late)[0]?.rows[0]?.weeks ?? []
    expect(weeks.map(({ text }) => text)).toEqual(['4×5 @7', '@7.5', '@8', '', 'deload'])
  })

  it('hides the load that was worked out for the former text, and shows why it was refused', () => {
    const refused = kept(at('thrust', 'w1'), 'no', { state: 'refused', problem: 'Not a load.' })
    const bands = overlayBands(
      [{ ...twoDays[0], id: 'lower', heading: '', rows: [resolvedRow()] }],
      columns,
      { kept: byPlace([refused]), arriving: [] },
    )
    expect(bands[0]?.rows[0]?.weeks[0]).toEqual({ text: 'no', problem: 'Not a load.' })
  })

  it('shows a row that was just typed at the end of its day', () => {
    const arriving = [{ bandId: 'upper', rowId: 'curl', text: 'Curl' }]
    const rows = overlayBands(twoDays, columns, { kept: new Map(), arriving })[1]?.rows
    expect(rows?.at(-1)).toMatchObject({ id: 'curl', exercise: { text: 'Curl' } })
  })

  it('goes once the program says something else than before, and stays while it does not', () => {
    const texts = byPlace([kept(at('thrust', 'w1'), '4x5')])
    expect(openTexts(texts, () => '').size).toBe(1)
    expect(openTexts(texts, () => '4×5').size).toBe(0)
  })

  it('stays for good when it was refused, until the program says the same', () => {
    const texts = byPlace([kept(at('thrust', 'w1'), 'no', { state: 'refused', base: 'old' })])
    expect(openTexts(texts, () => 'anything').size).toBe(1)
    expect(openTexts(texts, () => 'no').size).toBe(0)
  })
})

function resolvedRow() {
  return {
    id: 'thrust',
    label: { text: '' },
    exercise: { text: 'Hip thrust' },
    weeks: [{ text: '4×5', resolved: '≈ 100' }],
    trailing: [],
  }
}
