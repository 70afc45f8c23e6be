import { expect, test } from 'vitest'
import { RULES, ruleOf } from '../../../../../../src/shared/domain/programs/check/rules'
import { sayEnglish } from '../../../../../../src/shared/messages/say'

test('every rule has an id of its own, a source, a sentence on what it looks for', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  for (const { id, source, about } of RULES) {
    expect(id).toMatch(/^[A-Z]+-\d\d$/)
    expect(source.length).toBeGreaterThan(10)
    expect(sayEnglish(about)).toMatch(/^[A-Z0-9].+\.$/)
  }
})

test('every rule is shown to speak and to stay silent', () => {
  for (const { id, examples } of RULES) {
    const outcomes = examples.map(({ expects }) => expects !== null)
    expect([id, outcomes.includes(true), outcomes.includes(false)]).toEqual([id, true, true])
  }
})

test('at least fifty rules, found by their id', () => {
  expect(RULES.length).toBeGreaterThanOrEqual(50)
  expect(ruleOf('PAIN-01')?.severity).toBe('block')
  expect(ruleOf('NONE-01')).toBeUndefined()
})

test('every number of a rule has a word, so that a coach can change it', () => {
  for (const name of new Set(RULES.flatMap(({ thresholds }) => Object.keys(thresholds)))) {
    expect(sayEnglish(`checks.threshold.${name}`)).not.toBe(`checks.threshold.${name}`)
  }
})
