import type { ReviewedChange, ReviewedCopy } from '../../../../../../src/shared/contract/templates'

/** A change of a cell for tests. */
export function reviewedChange(id: string, more: Partial<ReviewedChange> = {}): ReviewedChange {
  const about = { kind: 'cell', day: 'Lower', exercise: 'Back squat', week: 2 } as const
  const values = { base: '@8', mine: '@8', theirs: '@8.5' }
  return { id, ...about, ...values, isConflict: false, isPast: false, isLocked: false, ...more }
}

/** A running program of a client with changes that wait. */
export function reviewed(clientName: string, changes: readonly ReviewedChange[]): ReviewedCopy {
  const [programId, clientId] = [`program of ${clientName}`, `id of ${clientName}`]
  const program = { programId, programName: 'Base block', startsOn: '2026-11-23', isActive: true }
  return { ...program, clientId, clientName, isKnown: true, changes: [...changes] }
}
