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
