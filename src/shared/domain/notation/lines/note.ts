/** Where a note begins: at `//`, but not within an address such as `https://…`. */
export function noteStart(src: string): number | undefined {
  let at = src.indexOf('//')
  while (at > 0 && src.charAt(at - 1) === ':') at = src.indexOf('//', at + 2)
  return at < 0 ? undefined : at
}
