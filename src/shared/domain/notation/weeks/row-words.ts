import type { Prescription } from '../prescription'

/** Label, goal and note of a row in one week; `carried` is the note for the weeks behind it. */
export type RowWords = {
  readonly words: Pick<Prescription, 'label' | 'goal' | 'note'>
  readonly carried?: string
}

/**
 * What is said once for a row stays said until a week says otherwise. What was not understood in a
 * cell counts as its note, so it goes on to the weeks behind it, too.
 */
export function rowOf(before: RowWords | undefined, own: Prescription | undefined): RowWords {
  const unread = own?.unread.map((stretch) => stretch.text) ?? []
  const carried = [own?.note, ...unread].filter(Boolean).join(' · ') || before?.carried
  const note = own?.note ?? (unread.length > 0 ? undefined : before?.carried)
  const label = own?.label ?? before?.words.label
  const goal = own?.goal ?? before?.words.goal
  const words = { ...(label && { label }), ...(goal && { goal }), ...(note && { note }) }
  return carried ? { words, carried } : { words }
}
