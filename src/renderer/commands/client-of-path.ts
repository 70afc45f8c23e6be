/** The client whose page a path shows, whichever tab; null on screens without a client. */
export function clientOfPath(pathname: string): string | null {
  return /^\/clients\/([^/]+)/.exec(pathname)?.[1] ?? null
}
