import { echo } from '../../src/shared/domain/notation/echo'
import { parsePrescription } from '../../src/shared/domain/notation/parse'
import { printPrescription } from '../../src/shared/domain/notation/print'
import { effectiveWeeks } from '../../src/shared/domain/notation/weeks/effective-weeks'
import { sayEnglish } from '../../src/shared/messages/say'
import { EXAMPLES } from '../support/shorthand-examples'

/** 5,000 mixed lines: the examples in turn, some with a note, some with a slip that wants a suggestion. */
const LINES = Array.from({ length: 5000 }, (_, index) => {
  const [typed = ''] = EXAMPLES[index % EXAMPLES.length] ?? []
  if (index % 7 === 0) return `${typed} // note ${index}`
  return index % 50 === 3 ? `${typed} tmepo 3010` : typed
})
const READ = LINES.map((line) => parsePrescription(line))
const AS_JSON = LINES.map((line) => JSON.stringify(line))
const STORED = READ.map((prescription) => JSON.stringify(prescription))
const CELLS = ['4x8 @7 3010 r2:00 +2.5%/wk', null, '@8', null, 'deload', null, '75%', '=', null]

const ROWS = Array.from({ length: 500 }, () => [...CELLS, 'off', null, '2x8 @6'])

const base = best(AS_JSON, (text) => JSON.parse(text))
const rows: readonly (readonly [string, number])[] = [
  ['JSON.parse of the same text', base],
  ['JSON.parse of the stored meaning', best(STORED, (text) => JSON.parse(text))],
  ['parsePrescription (1,000 ms or less)', best(LINES, (line) => parsePrescription(line))],
  ['printPrescription', best(READ, printPrescription)],
  ['echo', best(READ, (read) => echo(read, sayEnglish))],
  ['effectiveWeeks, 500 rows of 12 weeks', best(ROWS, (cells) => effectiveWeeks(cells))],
]

console.log('Shorthand, 5,000 mixed lines, best of five on one core')
for (const [name, ms] of rows) {
  console.log(
    `${name.padEnd(40)} ${ms.toFixed(1).padStart(8)} ms ${(ms / base).toFixed(1).padStart(8)} ×`,
  )
}

/** Milliseconds of the fastest of five runs over all items. */
function best<T>(items: readonly T[], work: (item: T) => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now()
    for (const item of items) work(item)
    return performance.now() - started
  })
  return Math.min(...times)
}
