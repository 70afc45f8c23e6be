import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { echo } from '../../../../../src/shared/domain/notation/echo'
import { echoEntry } from '../../../../../src/shared/domain/notation/logging/echo-entry'
import { parseLogEntry } from '../../../../../src/shared/domain/notation/logging/parse-log-entry'
import { parsePrescription } from '../../../../../src/shared/domain/notation/parse'
import { sayEnglish } from '../../../../../src/shared/messages/say'

const page = readFileSync(new URL('../../../../../docs/notation.md', import.meta.url), 'utf8')
const [plans = '', log = ''] = page.split('## In the log')
const [logTable = ''] = log.split('\n## ')

describe('the page that teaches the shorthand', () => {
  it('has examples for programs and for the log', () => {
    expect(examples(plans).length).toBeGreaterThan(45)
    expect(examples(logTable).length).toBeGreaterThan(10)
  })

  it.each(examples(plans))('is right that %s means: %s', (typed, words) => {
    const read = parsePrescription(typed)
    expect(read.unread).toEqual([])
    expect(echo(read, sayEnglish)).toBe(words)
  })

  it.each(examples(logTable))('is right that %s in the log means: %s', (typed, words) => {
    const read = parseLogEntry(typed, { unit: 'kg' })
    expect(read.unread).toEqual([])
    expect(echoEntry(read, sayEnglish)).toBe(words)
  })

  it('shows only shorthand that is understood where two readings are possible', () => {
    const doubtful = examples(page.split('## Where two readings are possible')[1] ?? '')
    expect(doubtful.map(([typed]) => parsePrescription(typed).unread)).toEqual(
      doubtful.map(() => []),
    )
  })

  it('names words of other languages that are understood', () => {
    const [, words = ''] = page.split('## Words of other languages')
    const named = (words.split('\n## ')[0] ?? '').matchAll(/`([^`]+)`/g)
    for (const [, word = ''] of named) {
      expect(parsePrescription(`3x8 ${word}`).unread).toEqual([])
    }
  })
})

/** Table rows of the form | `typed` | words |. */
function examples(text: string): readonly (readonly [typed: string, words: string])[] {
  return [...text.matchAll(/^\| `(.+?)` \| (.+) \|$/gm)].map(([, typed = '', words = '']) => [
    typed.replaceAll('\\|', '|'),
    words.replaceAll('\\|', '|'),
  ])
}
