/** Which sign a file uses for decimals, as far as its own cells show it. */
export type DecimalMark = 'point' | 'comma' | 'unseen' | 'mixed'

/** A number cell: its value, or why there is none; `two-ways`: 1,234 may be 1.234 or 1234. */
export type NumberReading = number | 'blank' | 'unreadable' | 'two-ways'

const INTEGER = /^[+-]?\d{1,9}$/
const SIMPLE = /^([+-]?)(\d{0,9})([.,])(\d{1,30})$/
const POINT_GROUPS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const COMMA_GROUPS = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
const SPACE_GROUPS = /^[+-]?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/u
/** Floating-point dust such as 1.4210854715202004e-14; larger exponents are nobody's load. */
const DUST = /^[+-]?\d(?:\.\d+)?e-\d{1,3}$/i

/** Finds the decimal sign that a file's number cells prove, before any of them is read. */
export function seeDecimalMark(texts: Iterable<string>): DecimalMark {
  let point = false
  let comma = false
  for (const text of texts) {
    const proof = markOf(text)
    if (proof === '.') point = true
    else if (proof === ',') comma = true
    if (point && comma) return 'mixed'
  }
  if (comma) return 'comma'
  return point ? 'point' : 'unseen'
}

/** Reads a number cell with the decimal sign of its file; never takes a doubtful group for decimals. */
export function readNumber(text: string, mark: DecimalMark): NumberReading {
  const cell = text.trim().replace('\u2212', '-')
  if (cell === '') return 'blank'
  if (INTEGER.test(cell)) return Number(cell)
  const simple = SIMPLE.exec(cell)
  if (simple) return readSeparated(simple, mark)
  if (SPACE_GROUPS.test(cell)) return readNumber(cell.replace(/\s/gu, ''), mark)
  if (POINT_GROUPS.test(cell)) return bounded(cell.replaceAll(',', ''))
  if (COMMA_GROUPS.test(cell)) return bounded(cell.replaceAll('.', '').replace(',', '.'))
  return DUST.test(cell) ? Number(cell) : 'unreadable'
}

function readSeparated(match: RegExpExecArray, mark: DecimalMark): NumberReading {
  const [, sign = '', whole = '', separator, fraction = ''] = match
  const decimal = Number(`${sign}${whole === '' ? '0' : whole}.${fraction}`)
  if (fraction.length !== 3 || !/^[1-9]\d{0,2}$/.test(whole)) return decimal
  const own = separator === '.' ? 'point' : 'comma'
  if (mark === own || (mark === 'unseen' && own === 'point')) return decimal
  if (mark === 'mixed' || mark === 'unseen') return 'two-ways'
  return Number(`${sign}${whole}${fraction}`)
}

function markOf(text: string): '.' | ',' | null {
  if (!text.includes('.') && !text.includes(',')) return null
  const cell = text.trim()
  const simple = SIMPLE.exec(cell)
  if (simple) {
    const isDecimal = simple[4]?.length !== 3 || !/^[1-9]\d{0,2}$/.test(simple[2] ?? '')
    return isDecimal ? (simple[3] === '.' ? '.' : ',') : null
  }
  if (POINT_GROUPS.test(cell)) return '.'
  return COMMA_GROUPS.test(cell) ? ',' : null
}

function bounded(text: string): NumberReading {
  const value = Number(text)
  return Math.abs(value) < 1e9 ? value : 'unreadable'
}
