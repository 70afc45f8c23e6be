/**
 * Numbers beyond these are typing slips, not training: a text that states more is kept as unread.
 * `milli` is 9,999.999 of any unit; `seconds` is a day.
 */
export const CEILING = {
  count: 9999,
  seconds: 86_400,
  milli: 9_999_999,
  values: 50,
  groups: 200,
  weeks: 104,
} as const
