/** Joins class names and leaves out what is absent; returns '' when nothing is left. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
