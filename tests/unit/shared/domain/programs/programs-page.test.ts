import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePrescription } from '../../../../../src/shared/domain/notation/parse'
import { printWeek } from '../../../../../src/shared/domain/notation/print'
import { effectiveWeeks } from '../../../../../src/shared/domain/notation/weeks/effective-weeks'
import { splitWeeks } from '../../../../../src/shared/domain/notation/weeks/split-weeks'

const page = readFileSync(new URL('../../../../../docs/programs.md', import.meta.url), 'utf8')
const lines = [...page.matchAll(/^\| `(.+?)` \| `(.+?)` \| `(.+?)` \| `(.+?)` \|$/gm)].map(
  ([, ...cells]) => cells.map((cell) => cell.replaceAll('\\|', '|')),
)

describe('the page about programs', () => {
  it('shows how one line becomes weeks', () => {
    expect(lines.length).toBeGreaterThan(3)
  })

  it.each(lines)('is right about the weeks of %s', (typed, ...weeks) => {
    const texts = splitWeeks(typed)
    const cells = weeks.map((_, at) => texts[at] ?? null)
    const said = effectiveWeeks(cells, { unit: 'kg' }).map((week) => {
      if (week.kind !== 'planned') return week.kind
      const groups = week.prescription.groups.map(({ steps: _, ...group }) => group)
      return printWeek({ groups })
    })
    expect(said).toEqual(weeks)
    expect(texts.flatMap((text) => parsePrescription(text).unread)).toEqual([])
  })
})
