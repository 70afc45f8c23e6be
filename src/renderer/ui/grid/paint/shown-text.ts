/** More signs than any field or cell can show; laying out a pasted book would stop the window. */
const SHOWN_SIGNS = 400

/** The beginning of a text, as much of it as can be seen in one line. The text itself stays whole. */
export function shownText(text: string): string {
  return text.length > SHOWN_SIGNS ? text.slice(0, SHOWN_SIGNS) : text
}
