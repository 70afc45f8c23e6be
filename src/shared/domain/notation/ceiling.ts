/**
 * Numbers beyond these are typing slips, not training: a text that states more is kept as unread.
 * `milli` is 9,999.999 of any unit, `seconds` a day, `speed` 5 m/s, faster than any loaded bar.
 * `sets` is how many sets one field of the log may hold.
 * `text` is how much of a line is read at all, in UTF-16 units; the rest is kept as unread.
 */
export const CEILING = {
  count: 9999,
  seconds: 86_400,
  milli: 9_999_999,
  speed: 5000,
  values: 50,
  groups: 2000,
  weeks: 104,
  text: 4000,
  sets: 200,
} as const
