import { expect, test } from 'vitest'
import {
  isChangedRule,
  readThreshold,
} from '../../../../../../src/renderer/features/settings/rules/rule-numbers'
import type { RuleCard } from '../../../../../../src/shared/contract/checks'

const rule: RuleCard = {
  ...{ id: 'LOAD-01', family: 'load', severity: 'warn', about: 'Steps.', source: 'ACSM 2009' },
  ...{ isHeuristic: false, needs: [], isOff: false },
  thresholds: { percent: 10 },
  usualThresholds: { percent: 10 },
}

test('a rule is changed once it is off or has another number', () => {
  expect(isChangedRule(rule)).toBe(false)
  expect(isChangedRule({ ...rule, isOff: true })).toBe(true)
  expect(isChangedRule({ ...rule, thresholds: { percent: 8 } })).toBe(true)
})

test('a number is read with point or comma; what is none is refused', () => {
  expect(readThreshold('12,5')).toMatchObject({ ok: true, value: 12.5 })
  expect(readThreshold('8')).toMatchObject({ ok: true, value: 8 })
  expect(readThreshold('-3')).toMatchObject({ ok: false })
  expect(readThreshold('ten')).toMatchObject({ error: { key: 'input.notANumber' } })
})
