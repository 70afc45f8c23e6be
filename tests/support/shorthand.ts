import { parsePrescription } from '../../src/shared/domain/notation/parse'
import type { Group, Prescription } from '../../src/shared/domain/notation/prescription'

/** The groups a line of shorthand means; throws where some of it is not read. */
export function groupsOf(text: string): readonly Group[] {
  const read = parsePrescription(text)
  if (read.unread.length > 0) throw new Error(`not read in ${text}: ${read.unread[0]?.text}`)
  return read.groups
}

/** The only group of a line. */
export function groupOf(text: string): Group {
  const [group, ...others] = groupsOf(text)
  if (!group || others.length > 0) throw new Error(`not one group: ${text}`)
  return group
}

/** What a prescription means, whatever it was typed like. */
export function meaning({ src: _, ...rest }: Prescription): Omit<Prescription, 'src'> {
  return rest
}
