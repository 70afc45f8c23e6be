import { z } from 'zod'
import { parseCalendarDate } from '../../kernel/calendar-date'
import { UUID_V7 } from '../../kernel/ids'

/** Marks a schema's complaint as a message key, so that the dispatcher can say it in words. */
const say = (key: string) => `@${key}`

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming the control characters is the point
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f]/
const BIDI_CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Normalises text as it is stored: NFC, tabs to spaces, no direction overrides, no edge blanks. */
export function cleanText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll('\t', ' ')
    .replace(BIDI_CONTROLS, '')
    .normalize('NFC')
    .trim()
}

function text(max: number, tooLong: string) {
  return z
    .string()
    .max(max * 4, say(tooLong))
    .refine((value) => value.isWellFormed(), say('input.brokenText'))
    .transform(cleanText)
    .refine((value) => value.length <= max, say(tooLong))
    .refine((value) => !FORBIDDEN.test(value), say('input.controlCharacters'))
}

/** One line that names something: 1–300 characters, line breaks become blanks. */
export const nameText = text(300, 'input.nameTooLong')
  .transform((value) => value.replaceAll('\n', ' '))
  .refine((value) => value.length > 0, say('input.nameEmpty'))

/** One line that may be empty, at most 300 characters. */
export const lineText = text(300, 'input.lineTooLong').transform((value) =>
  value.replaceAll('\n', ' '),
)

/** Free text of at most 20,000 characters; may be empty. */
export const noteText = text(20_000, 'input.noteTooLong')

/** A training day that exists. */
export const dayText = z
  .string()
  .max(10, say('input.notADay'))
  .transform((value, context) => {
    const read = parseCalendarDate(value)
    if (read.ok) return read.value
    context.addIssue({ code: 'custom', message: say('input.notADay') })
    return z.NEVER
  })

/** A key of a row: UUIDv7, a derived pair key or a readable built-in id. */
export const idText = z.string().min(1).max(200)

/** A key made by the caller for a new row. */
export const newIdText = z.string().regex(UUID_V7)

/** A load as typed: whole thousandths of its unit, at most 9,999.999. */
export const loadValue = z.strictObject({
  milli: z.int().min(0, say('input.loadNegative')).max(9_999_999, say('input.loadTooBig')),
  unit: z.enum(['kg', 'lb']),
})

/** Nothing, as an input or an answer. */
export const nothing = z.strictObject({})
