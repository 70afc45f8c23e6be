import { describe, expect, it } from 'vitest'
import type { GridAct } from '../../../../../../src/renderer/ui/grid/keys/grid-act'
import { type KeyMode, keyMap } from '../../../../../../src/renderer/ui/grid/keys/key-map'

describe('the key map', () => {
  it('gives every key one meaning per mode', () => {
    const early = new Set(['ArrowUp', 'ArrowDown', 'Escape'])
    const all = keyMap.flatMap(({ keys, modes }) => modes.map((mode) => `${keys} ${mode}`))
    const twice = all.filter((entry, at) => all.indexOf(entry) !== at)
    const unexplained = twice.filter((entry) => !early.has(entry.split(' ')[0] ?? ''))
    expect(unexplained).toEqual([])
  })

  it('keeps off what the system, the screen reader or a keyboard layout needs', () => {
    const taken = keyMap.filter(({ keys }) =>
      /^(Ctrl|Mod)\+Alt|^Alt\+[A-Z]$|^Mod\+[HMQ]$/.test(keys),
    )
    expect(taken).toEqual([])
  })

  it('has every key that a coach was promised', () => {
    const promised: readonly (readonly [string, KeyMode, GridAct['kind']])[] = [
      ['ArrowDown', 'moving', 'step'],
      ['Tab', 'moving', 'tab'],
      ['Shift+Tab', 'moving', 'tab'],
      ['Enter', 'typing', 'enter'],
      ['Shift+Enter', 'typing', 'enter'],
      ['F2', 'moving', 'edit'],
      ['Escape', 'editing', 'cancel'],
      ['Escape', 'moving', 'cancel'],
      ['Delete', 'moving', 'clear'],
      ['Home', 'moving', 'row-end'],
      ['Mod+End', 'moving', 'grid-end'],
      ['Mod+ArrowRight', 'moving', 'jump'],
      ['Shift+ArrowDown', 'moving', 'extend'],
      ['Mod+A', 'moving', 'select-more'],
      ['Shift+Space', 'moving', 'select-row'],
      ['Ctrl+Space', 'moving', 'select-column'],
      ['Mod+Shift+V', 'moving', 'paste-values'],
      ['Mod+D', 'moving', 'fill'],
      ['Mod+R', 'moving', 'fill'],
      ['Mod+Enter', 'typing', 'fill'],
      ['Alt+ArrowUp', 'moving', 'move-rows'],
      ['Alt+ArrowLeft', 'on-head', 'move-week'],
      ['Alt+ArrowRight', 'on-head', 'move-week'],
      ['Alt+Shift+ArrowDown', 'moving', 'duplicate-rows'],
      ['Mod+Shift+D', 'on-head', 'duplicate-part'],
      ['Mod+G', 'moving', 'group'],
      ['Mod+Shift+G', 'moving', 'ungroup'],
      ['Insert', 'moving', 'insert-row'],
      ['Insert', 'on-head', 'insert-row'],
      ['Alt+Shift+ArrowUp', 'moving', 'insert-row'],
      ['Mod+Delete', 'moving', 'delete-rows'],
      ['Mod+Delete', 'on-head', 'delete-rows'],
      ['=', 'moving', 'copy-last-week'],
      ['Alt+Enter', 'moving', 'expand-sets'],
      ['Shift+F2', 'moving', 'note'],
      ['Shift+F10', 'moving', 'open-menu'],
    ]
    const bound = (keys: string, mode: KeyMode) =>
      keyMap.find((one) => one.keys === keys && one.modes.includes(mode))?.act.kind
    const missing = promised.filter(([keys, mode, kind]) => bound(keys, mode) !== kind)
    expect(missing).toEqual([])
  })
})
