import { createHash } from 'node:crypto'
import { type Id, pairKey } from '../../shared/kernel/ids'

/** The key of a row that never changes, made from its owner and its content: two desks make the same row. */
export function contentKey(owner: Id, content: string): Id {
  return pairKey(owner, createHash('sha256').update(content).digest('hex').slice(0, 32))
}
