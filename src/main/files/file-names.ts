import type { CalendarDate } from '../../shared/kernel/calendar-date'

/** What a handout's file is called after. */
export type HandoutName = {
  readonly client: string
  readonly program: string
  readonly weeks: { readonly first: number; readonly last: number }
  readonly date: CalendarDate
}

/** Longest name in UTF-8 bytes, extension included: leaves room for a copy's suffix on every system. */
const MOST_BYTES = 120
const BETWEEN = ' – '

/** Characters that Windows, macOS or a shell would not take, or that hide or turn a name. */
const FORBIDDEN = /[<>:"/\\|?*\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
/** Device names of Windows, with any extension, whatever their case. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(\.|$)/i

/** A readable file name for a handout: `Dana Cruz – Max strength 1 – W1-4 – 2026-11-22.pdf`. */
export function handoutFileName({ client, program, weeks, date }: HandoutName): string {
  const span = weeks.first === weeks.last ? `W${weeks.first}` : `W${weeks.first}-${weeks.last}`
  return safeFileName([client, program], { tail: [span, date], extension: 'pdf' })
}

/**
 * Joins texts to a name that every file system takes, of at most 120 bytes. The first parts are cut
 * where it is too long, the tail (dates, short ids) is kept whole; never a path, never empty.
 */
export function safeFileName(
  parts: readonly string[],
  end: { readonly tail: readonly string[]; readonly extension: string },
): string {
  const tail = end.tail.map(cleaned).filter(Boolean)
  const suffix = `.${end.extension}`
  const fixed = bytesOf([...tail, ''].join(BETWEEN)) + bytesOf(suffix)
  const shortened = shareRoom(parts.map(cleaned).filter(Boolean), MOST_BYTES - fixed)
  const stem = trimmedEnds([...shortened, ...tail].join(BETWEEN)) || 'Rackside'
  return (RESERVED.test(stem) ? `_${stem}` : stem) + suffix
}

/** A name of plain ASCII for batches and backups: `session-cards-2026-11-22-k7m4qx.pdf`. */
export function plainFileName(
  what: string,
  end: { readonly date: CalendarDate; readonly id: string; readonly extension: string },
): string {
  const slug = asciiSlug(what).slice(0, 60) || 'rackside'
  const parts = [slug, end.date, asciiSlug(end.id).slice(0, 12)].filter(Boolean)
  return `${parts.join('-').replace(/-{2,}/g, '-')}.${end.extension}`
}

function cleaned(text: string): string {
  const plain = text.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').replace(FORBIDDEN, '')
  return trimmedEnds(plain.replace(/ {2,}/g, ' '))
}

/** Names must not begin with a dot (hidden) or a dash (an option), nor end with a dot or a space. */
function trimmedEnds(text: string): string {
  return text.replace(/^[\s.\-~]+/, '').replace(/[\s.]+$/, '')
}

/** Cuts the longest parts first until all of them fit in so many bytes with their dashes. */
function shareRoom(parts: readonly string[], room: number): readonly string[] {
  const gaps = Math.max(0, parts.length - 1) * bytesOf(BETWEEN)
  let each = Math.max(0, ...parts.map(bytesOf))
  const total = () => parts.reduce((sum, part) => sum + Math.min(bytesOf(part), each), gaps)
  while (each > 0 && total() > room) each -= 1
  return parts.map((part) => trimmedEnds(cutToBytes(part, each))).filter(Boolean)
}

function cutToBytes(text: string, most: number): string {
  let kept = ''
  for (const { segment } of new Intl.Segmenter('und').segment(text)) {
    if (bytesOf(kept + segment) > most) break
    kept += segment
  }
  return kept
}

function asciiSlug(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8')
}
