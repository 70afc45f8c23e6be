/** The locale for dates and lists on paper: plain English is read as British, day before month. */
export function paperLocale(language: string): string {
  return language === 'en' ? 'en-GB' : language
}
