import { encode } from 'uqr'
import { type SheetCode, sheetAddress, sheetCode } from '../../shared/domain/handouts/sheet-code'

/** What a printed sheet is recognised by: its code and the rows of its QR, '1' = dark, no quiet zone. */
export type SheetMark = { readonly code: SheetCode; readonly qr: readonly string[] }

/** The mark of a day's sheet. The QR holds the code and nothing about the person. */
export function sheetMark(dayId: string): SheetMark {
  const code = sheetCode(dayId)
  // Level M recovers from 15 % damage and still fits 25 × 25 modules, 0.76 mm each at 19 mm.
  const { data } = encode(sheetAddress(code), { ecc: 'M', border: 0 })
  return { code, qr: data.map((row) => row.map((dark) => (dark ? '1' : '0')).join('')) }
}
