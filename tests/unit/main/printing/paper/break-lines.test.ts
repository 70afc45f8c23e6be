import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines } from '../../../../../src/main/printing/paper/break-lines'
import { type Line, widthOfPieces } from '../../../../../src/main/printing/paper/typesetter'

/** Every letter is one point wide, bold ones two. */
function setter() {
  const cut: string[] = []
  const widthOf = (text: string, _size: number, isBold: boolean) => text.length * (isBold ? 2 : 1)
  return { widthOf, onCut: (text: string) => void cut.push(text), cut }
}

const plain = (text: string) => [{ text, strong: false }]
const said = (line: Line) => line.map((piece) => piece.text).join('')

function lines(text: string, width: number, most?: number): readonly string[] {
  const room = { width, size: 10, ...(most === undefined ? {} : { most }) }
  return breakLines(plain(text), room, setter()).map(said)
}

test('a cue breaks at spaces', () => {
  expect(lines('Ribs down, chin tucked.', 12)).toEqual(['Ribs down,', 'chin tucked.'])
})

test('no line begins with the dot between two facts', () => {
  expect(lines('Dana Cruz · Hip thrust', 10)).toEqual(['Dana', 'Cruz · Hip', 'thrust'])
})

test('a word longer than the line is broken between letters, never inside one', () => {
  expect(lines('aaaaaaaaaa', 4)).toEqual(['aaaa', 'aaaa', 'aa'])
  expect(lines('e\u0301e\u0301e\u0301', 3)).toEqual(['e\u0301', 'e\u0301', 'e\u0301'])
})

test('a bold word followed by a plain comma stays together', () => {
  const text = [
    { text: 'A and B', strong: true },
    { text: ', then rest', strong: false },
  ]
  const set = breakLines(text, { width: 12, size: 10 }, setter())
  expect(set.map(said)).toEqual(['A and', 'B, then', 'rest'])
})

test('what exceeds the lines allowed ends in an ellipsis and is reported whole', () => {
  const typesetter = setter()
  const set = breakLines(plain('one two three four'), { width: 7, size: 10, most: 2 }, typesetter)
  expect(set.map(said)).toEqual(['one two', 'three…'])
  expect(typesetter.cut).toEqual(['one two three four'])
})

test('an empty text has no line', () => {
  expect(lines('', 10)).toEqual([])
  expect(lines('   ', 10)).toEqual([])
})

test('no letter is lost and no line is wider than its room', () => {
  const texts = fc.array(fc.record({ text: fc.string(), strong: fc.boolean() }), { maxLength: 4 })
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, width) => {
      const set = breakLines(text, { width, size: 10 }, setter())
      const letters = (words: string) => words.replaceAll(' ', '')
      expect(letters(set.map(said).join(''))).toBe(letters(text.map((run) => run.text).join('')))
      for (const line of set) expect(widthOfPieces(line, 10, setter())).toBeLessThanOrEqual(width)
    }),
    { seed: 13 },
  )
})
