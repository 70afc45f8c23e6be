/** Plain letters and their stand-ins; every letter changes, so that a hard-wired word is seen at once. */
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ACCENTED = 'áƀçďéƒğĥíĵķľɱñóþɋŕšťúṽŵẋýžÁƁÇĎÉƑĞĤÍĴĶĽṀÑÓÞɊŔŠŤÚṼŴẊÝŽ'

/** Values `{{count}}`, nestings `$t(key)` and tags `<b>` stay as they stand. */
const KEPT = /(\{\{.*?\}\}|\$t\(.*?\)|<\/?\w+\s*\/?>)/
const TAG = /(<\/?\w+\s*\/?>)/

/** How much longer other languages run than English, roughly; short words grow more than long ones. */
const GROWTH = 0.3

/** A text of the pseudo-locale en-XA: in brackets, accented, about a third longer, values kept. */
export function pseudoText(text: string): string {
  return text
    .split(TAG)
    .map((part) => (TAG.test(part) || part.trim() === '' ? part : bracketed(part)))
    .join('')
}

/** A catalogue in the pseudo-locale: the same keys, every text through {@link pseudoText}. */
export function pseudoCatalogue(catalogue: object): object {
  return Object.fromEntries(
    Object.entries(catalogue).map(([key, value]) => [
      key,
      typeof value === 'string' ? pseudoText(value) : pseudoCatalogue(value),
    ]),
  )
}

function bracketed(part: string): string {
  const letters = part.split(KEPT).filter((_, i) => i % 2 === 0)
  const length = letters.join('').length
  const accented = part
    .split(KEPT)
    .map((piece, i) => (i % 2 === 0 ? accent(piece) : piece))
    .join('')
  return `⟦${accented}${'·'.repeat(Math.ceil(length * GROWTH))}⟧`
}

function accent(text: string): string {
  return Array.from(text, (letter) => {
    const at = PLAIN.indexOf(letter)
    return at < 0 ? letter : (ACCENTED[at] ?? letter)
  }).join('')
}
