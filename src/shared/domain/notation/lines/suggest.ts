import { CEILING } from '../ceiling'
import type { Prescription, Unread } from '../prescription'
import { fold } from '../reading/fold'
import { VOCABULARY } from '../reading/words'
import { editDistance } from './edit-distance'

/** How far a slip may be from what was meant. */
const MOST_EDITS = 2
/** Suggestions are for a line somebody is typing; a pasted page gets none. */
const LONGEST_LINE = 300
const MOST_STRETCHES = 5
const MOST_CANDIDATES = 4

/** Adds a suggestion to each unread stretch that, so replaced, would leave less of the line unread. */
export function withSuggestions(
  read: Prescription,
  reread: (text: string) => Prescription,
): Prescription {
  const isTyped = read.src.length <= Math.min(LONGEST_LINE, CEILING.text)
  if (read.unread.length === 0 || read.unread.length > MOST_STRETCHES || !isTyped) return read
  const unread = read.unread.map((stretch) => {
    const suggestion = stretch.why === undefined ? suggestionFor(stretch, read, reread) : undefined
    return suggestion === undefined ? stretch : { ...stretch, suggestion }
  })
  return { ...read, unread }
}

function suggestionFor(
  { from, to, text }: Unread,
  { src, unread }: Prescription,
  reread: (text: string) => Prescription,
): string | undefined {
  return candidates(fold(text)).find((candidate) => {
    const again = reread(src.slice(0, from) + candidate + src.slice(to))
    return unreadLength(again.unread) < unreadLength(unread) - (to - from) + 1
  })
}

/** The stretch with one of its words replaced by each known word near it, nearest first. */
function candidates(text: string): readonly string[] {
  const found: { readonly text: string; readonly edits: number }[] = []
  for (const word of text.matchAll(/[a-zà-ÿ]+/g)) {
    for (const known of VOCABULARY) {
      const edits = editDistance(word[0], known, allowedEdits(word[0], text))
      const replaced = text.slice(0, word.index) + known + text.slice(word.index + word[0].length)
      if (edits > 0 && edits <= allowedEdits(word[0], text)) found.push({ text: replaced, edits })
    }
  }
  return found
    .sort((a, b) => a.edits - b.edits)
    .slice(0, MOST_CANDIDATES)
    .map((candidate) => candidate.text)
}

/** A short word is near to everything, so it may be mended only where a number stands by it. */
function allowedEdits(word: string, text: string): number {
  if (word.length >= 4) return MOST_EDITS
  return word.length === 3 || /\d/.test(text) ? 1 : 0
}

function unreadLength(unread: readonly Unread[]): number {
  return unread.reduce((sum, { from, to }) => sum + to - from, 0)
}
