import { expect, test } from 'vitest'
import { createChecker } from '../../src/shared/domain/programs/check/check-program'
import type { Rule } from '../../src/shared/domain/programs/check/rule'
import { sayFinding } from '../../src/shared/domain/programs/check/say-finding'
import { sayEnglish } from '../../src/shared/messages/say'

/** One test per example of each rule: it speaks where it should, with a sentence, and is silent elsewhere. */
export function testExamples(rules: readonly Rule[]): void {
  for (const rule of rules) {
    for (const { says, subject, expects } of rule.examples) {
      test(`${rule.id}: ${says}`, () => {
        const { findings } = createChecker({}, [rule])(subject)
        expect(findings[0]?.severity ?? null).toBe(expects)
        for (const finding of findings) {
          expect(sayFinding(finding.says, sayEnglish)).toMatch(/^[^{}]+\.$/)
        }
      })
    }
  }
}
