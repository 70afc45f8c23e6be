/** Signs that coaches, phones and spreadsheets write for one and the same thing. */
const ALIKE: Readonly<Record<string, string>> = {
  '×': 'x',
  '✕': 'x',
  '✖': 'x',
  '⨯': 'x',
  х: 'x', // Cyrillic ha, on the same key
  '*': 'x',
  '−': '-',
  '﹣': '-',
  '’': "'",
  '‘': "'",
  '′': "'",
  '”': '"',
  '“': '"',
  '″': '"',
  '→': '>',
  '¦': '|',
  '٪': '%',
  '٫': '.',
  '،': ',',
  '؛': ';',
}

const PLAIN = /^[ -)+-~]*$/
const BLANK = /[\p{White_Space}\p{Cc}\p{Cf}]/u
const DASH = /[\u2010-\u2015]/
const MARK = /\p{Nd}/u

/** First signs of the digit rows other than ASCII: Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]

/**
 * The text with one spelling per sign: lower case, ASCII digits and punctuation, plain blanks instead
 * of control and direction marks. Same length as the source, so positions in it are positions there.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  let folded = ''
  for (let i = 0; i < text.length; i++) folded += foldSign(text.charAt(i))
  return folded
}

function foldSign(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code > 0x20 && code < 0x7f && sign !== '*') return sign.toLowerCase()
  const full = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : sign
  const alike = ALIKE[full]
  if (alike !== undefined) return alike
  if (BLANK.test(full)) return ' '
  if (DASH.test(full)) return '-'
  if (MARK.test(full)) return foldDigit(full)
  const lower = full.toLowerCase()
  return lower.length === 1 ? lower : full
}

function foldDigit(sign: string): string {
  const code = sign.charCodeAt(0)
  const zero = ZEROS.find((start) => code >= start && code < start + 10)
  return zero === undefined ? sign : String(code - zero)
}
