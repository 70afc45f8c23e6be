// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the control characters is the point
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufeff]/g

/** Breaks within a cell, as word processors write them. */
const SOFT_BREAKS = /[\v\f]/g

/**
 * A text from outside without what nobody can see and no file keeps: NUL, control characters and half
 * characters, as of a picture or a program pasted as text. Tabs and line breaks stay.
 */
export function cleanText(text: string): string {
  return text.replace(SOFT_BREAKS, ' ').replace(UNSEEN, '').toWellFormed()
}
