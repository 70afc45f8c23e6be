const PLAIN = /^[\x20-\x7e]*$/
/** Marks that turn or hide text: direction overrides, zero-width spaces, byte order marks. */
const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu
const LINE_ENDS = /\r\n|[\r\u2028\u2029]/gu
const CONTROL = /\p{Cc}/gu
/** A spreadsheet guard: an apostrophe before a character that would start a formula. */
const GUARDED = /^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/u

/** Longest title or exercise name that is taken over, in characters. */
export const LONGEST_LINE = 300
/** Longest note that is taken over, in characters. */
export const LONGEST_NOTE = 20_000

/** A one-line cell (title, name, number): NFC, one kind of space, no controls, no formula guard. */
export function cleanLine(text: string): string {
  if (PLAIN.test(text) && !text.startsWith("'") && !text.includes('  ')) return text.trim()
  const bare = unguarded(text).replace(INVISIBLE, '').replace(/\s+/gu, ' ').replace(CONTROL, '')
  return bare.trim().toWellFormed().normalize('NFC')
}

/** A note: like {@link cleanLine}, but line breaks stay, and a written-out `\n` becomes one. */
export function cleanNote(text: string): string {
  if (text === '') return ''
  const lines = unguarded(text).replaceAll('\\n', '\n').replace(LINE_ENDS, '\n')
  const bare = lines
    .replace(INVISIBLE, '')
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').replace(CONTROL, '').trimEnd())
  return bare.join('\n').trim().toWellFormed().normalize('NFC')
}

/** The start of a text, short enough to stand in a sentence. */
export function excerpt(text: string, longest = 40): string {
  const line = cleanLine(text.slice(0, longest * 4))
  return line.length <= longest ? line : `${line.slice(0, longest).toWellFormed()}…`
}

/** The text cut to a length without splitting a character pair. */
export function cutTo(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return cut.isWellFormed() ? cut : cut.slice(0, -1)
}

function unguarded(text: string): string {
  return text.replace(GUARDED, '')
}
