import { describe, expect, it } from 'vitest'
import { keyMap } from '../../../../../../src/renderer/ui/grid/keys/key-map'

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
})
