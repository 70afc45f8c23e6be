import { expect, it } from 'vitest'
import { parseLogEntry } from '../../../../../../src/shared/domain/notation/logging/parse-log-entry'
import { parsePrescription } from '../../../../../../src/shared/domain/notation/parse'
import { LESSONS } from '../../../../../../src/shared/domain/notation/teaching/lessons'
import { english } from '../../../../../../src/shared/messages/say'

const lines = LESSONS.flatMap(({ place, lines: typed }) =>
  typed.map((line) => [place, line] as const),
)

it.each(lines)('in the %s every word of %s is understood', (place, line) => {
  const { unread } =
    place === 'program' ? parsePrescription(line) : parseLogEntry(line, { unit: 'kg' })
  expect(unread).toEqual([])
})

it('has a heading and a sentence for each lesson', () => {
  const texts: Readonly<Record<string, string>> = english.shorthand
  for (const { id } of LESSONS) {
    expect(texts[id]).toBeTruthy()
    expect(texts[`${id}Hint`]).toBeTruthy()
  }
})
