import { expect, test } from 'vitest'
import {
  openCounts,
  shownFindings,
  weeksSaid,
} from '../../../../../../src/renderer/features/programs/check/shown-finding'
import type { Finding } from '../../../../../../src/shared/domain/programs/check/check-program'
import { message } from '../../../../../../src/shared/kernel/words'
import { sayEnglish } from '../../../../../../src/shared/messages/say'
import { KEPT, shown } from './shown'

const jump: Finding = {
  ...{ ruleId: 'LOAD-01', severity: 'warn', dayId: 'monday', rowId: 'squat', weeks: [1, 2] },
  says: message('checks.load01', { name: 'Back squat', percent: 12 }),
}

test('a finding is said with its source and its weeks as a coach counts them', () => {
  const [said] = shownFindings({ findings: [jump], silent: [] }, [], sayEnglish)
  expect(said).toMatchObject({ ruleId: 'LOAD-01', weeks: [2, 3], rowId: 'squat', kept: null })
  expect(said?.says).toContain('Back squat: 12 %')
  expect(said?.source).toContain('ACSM')
})

test('a reason keeps the finding of its rule in its row, and no other; kept ones come last', () => {
  const other = { ...jump, rowId: 'bench' }
  const all = shownFindings({ findings: [jump, other], silent: [] }, [KEPT], sayEnglish)
  expect(all.map(({ rowId, kept }) => [rowId, kept?.reason ?? null])).toEqual([
    ['bench', null],
    ['squat', 'a test week'],
  ])
})

test('only open findings are counted', () => {
  const findings = [shown(), shown({ severity: 'block' }), shown({ kept: KEPT })]
  expect(openCounts(findings)).toEqual({ block: 1, warn: 1, info: 0 })
})

test('weeks next to each other are said as a run', () => {
  expect(weeksSaid([], sayEnglish)).toBe('')
  expect(weeksSaid([3], sayEnglish)).toBe('Week 3')
  expect(weeksSaid([6, 1, 2, 3, 5], sayEnglish)).toBe('Weeks 1–3, 5–6')
})
