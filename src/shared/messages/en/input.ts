/** What is wrong with something typed; nothing typed is ever thrown away. */
export const input = {
  nameEmpty: 'A name is needed.',
  nameTooLong: 'A name has at most 300 characters.',
  lineTooLong: 'This line has at most 300 characters.',
  noteTooLong: 'A note has at most 20,000 characters. Split it into two.',
  shorthandTooLong:
    'A line of shorthand has at most 200,000 characters. Paste it in parts, nothing was changed.',
  notADay: 'This is not a day of the calendar. Write it like 2026-11-24.',
  brokenText: 'The text holds a broken character. Type it again.',
  controlCharacters: 'The text holds invisible control characters. Type it again.',
  loadNegative: 'A load is zero or more.',
  loadTooBig: 'A load is at most 9,999.',
  notANumber: 'This is not a number. Write it like 62.5.',
  invalid: 'Something in this entry cannot be used ({{where}}). Nothing was changed.',
  tooBig: 'This is more than can be taken in at once. Nothing was changed.',
  unknownEndpoint: 'This act is not known here.',
} as const
