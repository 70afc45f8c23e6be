import type { ShownFinding } from '../../../../../../src/renderer/features/programs/check/shown-finding'

/** A finding as a screen has it: open, about a row in week 2, unless told otherwise. */
export function shown(change: Partial<ShownFinding> = {}): ShownFinding {
  const { ruleId = 'LOAD-01', says = 'Back squat: 12 % more load.' } = change
  return {
    ...{ id: `${ruleId} ${says}`, ruleId, says, severity: 'warn', source: 'ACSM 2009' },
    ...{ isHeuristic: false, dayId: 'monday', rowId: 'squat', weeks: [2], kept: null },
    ...change,
  }
}

/** A recorded reason for a rule in the squat's row. */
export const KEPT = {
  ...{ id: 'kept', ruleId: 'LOAD-01', rowId: 'squat', reason: 'a test week', day: '2026-11-24' },
}
