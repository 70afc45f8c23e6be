import { expect, test } from 'vitest'
import { gridKeys } from '../../../../../../src/renderer/features/programs/grid/grid-keys'
import { keyMap } from '../../../../../../src/renderer/ui/grid/keys/key-map'
import { say } from '../../../../../support/outcome'

test('every key of the grid is told, each act once and in words', () => {
  const told = gridKeys.notes.flatMap(({ keys }) => keys)
  expect(keyMap.map(({ keys }) => keys).filter((keys) => !told.includes(keys))).toEqual([])
  const words = gridKeys.notes.map((note) => say(note.words))
  expect(words.filter((text) => text.includes('keys.'))).toEqual([])
  expect(new Set(words).size).toBe(words.length)
})

test('filling down, to the right and everywhere are three lines', () => {
  const fills = gridKeys.notes.filter((note) => note.words.key.includes('fill-'))
  expect(fills.map(({ keys }) => keys.join())).toEqual(['Mod+D', 'Mod+R', 'Mod+Enter'])
})
