/**
 * A sentence to be said to a person, by message key and values; language comes later.
 * Keys live in `src/shared/messages/en/<area>.ts` and are written `area.name`.
 */
export type Message = { readonly key: string; readonly values?: MessageValues }

export type MessageValues = Readonly<Record<string, string | number>>

/** Says a message in a language: the port through which pure code speaks. `count` selects the plural. */
export type Say = (key: string, values?: MessageValues) => string

/** Builds a message. */
export function message(key: string, values?: MessageValues): Message {
  return values === undefined ? { key } : { key, values }
}

/** Languages that can be spoken; `en-XA` is the pseudo-locale that shows hard-wired and clipped words. */
export const LANGUAGES = ['en', 'en-XA'] as const

export type Language = (typeof LANGUAGES)[number]

/** The language a text names, English for anything unknown or missing. */
export function languageOf(text: string | undefined): Language {
  return LANGUAGES.find((one) => one === text) ?? 'en'
}
