/** Controls, marks that turn text, and code points that XML forbids. */
const UNFIT = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/**
 * The title for the properties of a PDF. Viewers show it in their own fonts, so nothing is replaced in
 * it. pdfkit 0.20 puts it into the XMP packet without escaping it: as a text it is escaped for XML
 * there, as a value it stays what it is in the document's properties.
 */
export function fileTitle(title: string): string {
  const plain = title.toWellFormed().normalize('NFC').replace(/\s+/g, ' ').replace(UNFIT, '')
  const escaped = plain.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign)
  const both = Object.assign(Object(plain), { toString: () => escaped })
  return both as string // as: pdfkit takes a String object wherever it takes a string
}
