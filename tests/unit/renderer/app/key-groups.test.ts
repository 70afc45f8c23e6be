import { expect, test } from 'vitest'
import { capsOf, filterKeys } from '../../../../src/renderer/app/key-groups'
import { printChord } from '../../../../src/renderer/ui/keys/key-names'

const line = (text: string, ...keys: string[]) => ({ id: text, text, keys, isDisabled: false })
const groups = [
  { title: 'On this screen', lines: [line('Set as planned', 'Mod+Enter'), line('Undo', 'Mod+Z')] },
  { title: 'In the grid', lines: [line('Fill down', 'Mod+D')] },
]
const found = (typed: string) =>
  filterKeys(groups, typed, (chord) => printChord(chord, 'other')).flatMap(({ lines }) =>
    lines.map(({ text }) => text),
  )

test('a key is found by what it does and by how it is written on the keyboard', () => {
  expect(found('fill')).toEqual(['Fill down'])
  expect(found(' PLANNED ')).toEqual(['Set as planned'])
  expect(found('ctrl d')).toEqual(['Fill down'])
  expect(found('')).toHaveLength(3)
})

test('a title without keys that fit is not shown', () => {
  const titles = filterKeys(groups, 'undo', (chord) => chord).map(({ title }) => title)
  expect(titles).toEqual(['On this screen'])
  expect(filterKeys(groups, 'sing', (chord) => chord)).toEqual([])
})

test('four arrows under the same keys are one cap', () => {
  expect(capsOf(['Mod+ArrowUp', 'Mod+ArrowDown', 'Home', 'End', 'ArrowUp'])).toEqual([
    'Mod+ArrowUp+ArrowDown',
    'Home',
    'End',
    'ArrowUp',
  ])
})
