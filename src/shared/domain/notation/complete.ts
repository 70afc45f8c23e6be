import { parsePrescription } from './parse'
import type { Group, GroupField, Prescription } from './prescription'
import { printPrescription } from './print'
import { printItems } from './printing/print-items'
import { fold } from './reading/fold'

/** What goes on from one scheme to another; a load or effort meant other sets and reps. */
const GOES_ON: readonly GroupField[] = ['tempo', 'rest', 'gear', 'pause']

/**
 * The ghost behind what is being typed: the rest of the client's last prescription of the exercise
 * where it begins alike, else the parts of it that the typed scheme leaves open. Empty where there is
 * nothing to offer; `typed + ghost` is the whole text.
 */
export function completePrescription(typed: string, last: Prescription): string {
  const lastText = printPrescription({ ...last, laterWeeks: [] })
  if (fold(lastText).startsWith(fold(typed))) return lastText.slice(typed.length)
  const now = parsePrescription(typed)
  const [group, ...others] = now.groups
  const [before, ...othersBefore] = last.groups
  const isSimple = others.length === 0 && othersBefore.length === 0 && now.laterWeeks.length === 0
  const isReady = now.unread.length === 0 && now.note === undefined && now.mark === undefined
  if (!isSimple || !isReady || !group?.scheme || !before) return ''
  const items = printItems(openParts(group, before))
  if (items.length === 0) return ''
  return `${/\s$/.test(typed) ? '' : ' '}${items.join(' ')}`
}

function openParts(group: Group, before: Group): Group {
  const isSameScheme = JSON.stringify(group.scheme) === JSON.stringify(before.scheme)
  const parts = Object.entries(before).filter(([field]) => {
    const isOpen = !(field in group)
    return isOpen && (isSameScheme || GOES_ON.some((name) => name === field))
  })
  return { role: group.role, ...Object.fromEntries(parts) }
}
