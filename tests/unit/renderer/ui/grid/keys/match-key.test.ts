import { describe, expect, it } from 'vitest'
import { type KeyMode, keyMap } from '../../../../../../src/renderer/ui/grid/keys/key-map'
import { type KeyPress, matchKey } from '../../../../../../src/renderer/ui/grid/keys/match-key'

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrl: false,
  meta: false,
  alt: false,
  shift: false,
  altGraph: false,
  ...held,
})
const actOf = (keys: KeyPress, mode: KeyMode = 'moving', isMac = false) =>
  matchKey(keys, mode, { keyMap, isMac })?.kind

describe('the keys of the grid', () => {
  it('are those of a spreadsheet', () => {
    expect(actOf(press('F2'))).toBe('edit')
    expect(actOf(press('Delete'))).toBe('clear')
    expect(actOf(press('d', { ctrl: true }))).toBe('fill')
    expect(actOf(press('ArrowDown', { shift: true }))).toBe('extend')
    expect(actOf(press(' ', { shift: true }))).toBe('select-row')
    expect(actOf(press('End', { ctrl: true }))).toBe('grid-end')
  })

  it('leave letters and plain signs to the cell', () => {
    expect(actOf(press('d'))).toBeUndefined()
    expect(actOf(press('D', { shift: true }))).toBeUndefined()
    expect(actOf(press('@'))).toBeUndefined()
    expect(actOf(press(' '))).toBeUndefined()
  })

  it('leave AltGr signs to the cell: @ and | are typed with it on a German keyboard', () => {
    expect(actOf(press('@', { ctrl: true, alt: true, altGraph: true }))).toBeUndefined()
    expect(actOf(press('d', { ctrl: true, altGraph: true }))).toBeUndefined()
  })

  it('use Command on a Mac, where Control with a letter means something else', () => {
    expect(actOf(press('g', { meta: true }), 'moving', true)).toBe('group')
    expect(actOf(press('g', { ctrl: true }), 'moving', true)).toBeUndefined()
    expect(actOf(press('g', { meta: true }))).toBeUndefined()
  })

  it('select a week with Control and Space on every system', () => {
    expect(actOf(press(' ', { ctrl: true }))).toBe('select-column')
    expect(actOf(press(' ', { ctrl: true }), 'moving', true)).toBe('select-column')
  })

  it('find = whether or not the layout needs Shift for it', () => {
    expect(actOf(press('=', { shift: true }))).toBe('copy-last-week')
    expect(actOf(press('='))).toBe('copy-last-week')
    expect(actOf(press('='), 'typing')).toBeUndefined()
  })

  it('work on a Greek layout by the place of the key', () => {
    expect(actOf(press('δ', { ctrl: true, code: 'KeyD' }))).toBe('fill')
  })

  it('tell Shift and a letter from the letter alone', () => {
    expect(actOf(press('G', { ctrl: true, shift: true }))).toBe('ungroup')
    expect(actOf(press('D', { ctrl: true, shift: true }))).toBe('duplicate-part')
  })

  it('let arrows leave a cell that is typed over, and stay inside a text that is edited', () => {
    expect(actOf(press('ArrowLeft'), 'typing')).toBe('step')
    expect(actOf(press('ArrowLeft'), 'editing')).toBeUndefined()
    expect(actOf(press('Home'), 'editing')).toBeUndefined()
    expect(actOf(press('Delete'), 'editing')).toBeUndefined()
  })

  it('move through an open list of exercises, and close it before the text is given up', () => {
    expect(actOf(press('ArrowDown'), 'choosing')).toBe('choose')
    expect(actOf(press('Escape'), 'choosing')).toBe('close-choices')
    expect(actOf(press('Enter'), 'choosing')).toBe('enter')
  })

  it('move a week only from its head, elsewhere Alt and an arrow belong to the app', () => {
    expect(actOf(press('ArrowLeft', { alt: true }), 'on-head')).toBe('move-week')
    expect(actOf(press('ArrowLeft', { alt: true }))).toBeUndefined()
    expect(actOf(press('ArrowUp', { alt: true }))).toBe('move-rows')
    expect(actOf(press('ArrowDown', { alt: true, shift: true }))).toBe('duplicate-rows')
  })
})
