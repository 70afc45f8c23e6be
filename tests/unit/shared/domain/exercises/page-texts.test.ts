import { expect, test } from 'vitest'
import { builtInCatalogue } from '../../../../../src/shared/domain/exercises/built-in'
import type { Exercise } from '../../../../../src/shared/domain/exercises/exercise'
import { nearDuplicates } from '../../../../../src/shared/domain/exercises/near-duplicates'
import { pageTexts, proseOf } from '../../../../../src/shared/domain/exercises/page-texts'
import { readingGrade } from '../../../../../src/shared/domain/exercises/reading-grade'
import { foldedLine } from '../../../../../src/shared/domain/search/fold-text'

const HARDEST_GRADE = 8
const LIKENESS = { likeness: 0.8, words: 5 }
const { exercises, byId } = builtInCatalogue()

test('a page gives every text that a client reads, with the part it stands in', () => {
  const texts = pageTexts(known('hip-thrust-barbell'))
  expect(texts).toContainEqual({
    exerciseId: 'hip-thrust-barbell',
    part: 'cues',
    text: 'Shins upright at the top',
  })
  expect(new Set(texts.map(({ part }) => part)).size).toBe(15)
  expect(proseOf(known('hip-thrust-barbell'))).not.toContain('Shins upright at the top')
})

test('every page reads at grade 8 or lower', () => {
  expect(tooHard(exercises)).toEqual([])
})

test('no cue, sign, mend, step or benefit stands on two pages', () => {
  expect(saidTwice(exercises)).toEqual([])
})

test('no two pages say nearly the same', () => {
  expect(nearlySaidTwice(exercises)).toEqual([])
})

test('a planted hard page, a planted copy and a planted near copy are found', () => {
  const source = known('hip-thrust-barbell')
  const [first, ...others] = source.mistakes
  if (first === undefined) throw new Error('the hip thrust has mistakes')
  const hard = { ...source, safety: Array.from({ length: 60 }, () => HARD) }
  const copy = { ...source, id: 'copy' }
  const near = {
    ...source,
    id: 'near',
    mistakes: [{ ...first, fix: `${first.fix} Always.` }, ...others],
  }
  expect(tooHard([hard])).toEqual([source.id])
  expect(saidTwice([source, copy])).toContain(`copy: ${first.fix}`)
  expect(nearlySaidTwice([source, near])).toContain(`near: ${first.fix} Always.`)
})

// “None needed.” is right on many pages; longer ones are held apart by their likeness.
const MAY_REPEAT: readonly string[] = ['prerequisites', 'warmUp', 'spotting']
const HARD =
  'Considerable posterior musculature activation necessitates appropriate intermuscular coordination.'

function known(id: string): Exercise {
  const exercise = byId.get(id)
  if (exercise === undefined) throw new Error(`no exercise ${id}`)
  return exercise
}

function tooHard(pages: readonly Exercise[]): readonly string[] {
  return pages
    .filter((page) => proseOf(page).length > 0 && !(readingGrade(proseOf(page)) <= HARDEST_GRADE))
    .map((page) => page.id)
}

function saidTwice(pages: readonly Exercise[]): readonly string[] {
  const owners = new Map<string, string>()
  return pages.flatMap(pageTexts).flatMap(({ exerciseId, part, text }) => {
    if (MAY_REPEAT.includes(part)) return []
    const key = foldedLine(text)
    const owner = owners.get(key) ?? exerciseId
    owners.set(key, owner)
    return owner === exerciseId ? [] : [`${exerciseId}: ${text}`]
  })
}

function nearlySaidTwice(pages: readonly Exercise[]): readonly string[] {
  return nearDuplicates(pages.flatMap(pageTexts), LIKENESS).map(
    ({ other }) => `${other.exerciseId}: ${other.text}`,
  )
}
