const made = new Map<string, Intl.DateTimeFormat>()

/** A format for days and times; made once, since making one costs more than a hundred uses. */
export function dayFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = made.get(key) ?? new Intl.DateTimeFormat(locale, options)
  made.set(key, known)
  return known
}
