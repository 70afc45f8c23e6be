import type { StyledText } from '../../../shared/domain/handouts/document'
import type { Block, Part } from '../paper/block'
import { MM } from '../paper/measures'
import { bold, fittingSize, plain, type SetText, setText } from '../paper/set-text'
import type { TypeSize } from '../paper/typesetter'
import type { Press } from './press'
import { qrMarks } from './qr-marks'

const BESIDE_QR = 6 * MM
/** White between QR and code: part of the quiet zone that scanners need. */
const CODE_GAP = 1.4 * MM
const BELOW = 1 * MM

/** The head of the first page: day, client and program, coach, focus, and the sheet's QR with its code. */
export function firstHead(press: Press): Block {
  const { header } = press.card
  const { type, qr } = press.measures
  return head(press, qr.first, [
    { tag: 'H1', text: bold(header.title), sizes: shrinking(type.title), most: 2 },
    { tag: 'P', text: header.identity, sizes: shrinking(type.identity), most: 3 },
    { tag: 'P', text: plain(header.coach), sizes: [type.coach], most: 2 },
    { tag: 'P', text: header.focus, sizes: [type.focus], most: 3 },
  ])
}

/** The head of every further page: day, client and program, and the code again. */
export function laterHead(press: Press): Block {
  const { header } = press.card
  const { type, qr } = press.measures
  return head(press, qr.later, [
    { tag: 'P', text: bold(header.title), sizes: shrinking(type.titleLater), most: 1 },
    { tag: 'P', text: header.identity, sizes: shrinking(type.identity), most: 2 },
  ])
}

type HeadLine = {
  readonly tag: 'H1' | 'P'
  readonly text: StyledText
  readonly sizes: readonly [TypeSize, ...TypeSize[]]
  readonly most: number
}

function head(press: Press, qrSize: number, lines: readonly HeadLine[]): Block {
  const { measures } = press
  const width = measures.width - qrSize - BESIDE_QR
  const parts: Part[] = []
  let y = -1.2 * MM // the leading above the first capitals, so that they align with the QR
  for (const line of lines) {
    const type = fittingSize(line.text, { width, sizes: line.sizes, wanted: 1 }, press.setter)
    const set = setText(line.text, { x: 0, y, width, type, most: line.most }, press.setter)
    if (set.words.length > 0) parts.push({ tag: line.tag, words: set.words })
    y += set.height
  }
  const mark = sheetMarks(press, qrSize)
  return {
    height: Math.max(y, mark.height) + BELOW,
    marks: qrMarks(press.card.qr, { x: measures.width - qrSize, y: 0, size: qrSize }),
    parts: [...parts, { tag: 'P', words: mark.words }],
  }
}

function sheetMarks(press: Press, qrSize: number): SetText {
  const { setter, measures, card } = press
  const type = measures.type.code
  const textWidth = setter.widthOf(card.code, type.size, true)
  const x = Math.min(measures.width - (qrSize + textWidth) / 2, measures.width - textWidth)
  const setting = { x, y: qrSize + CODE_GAP, width: Number.POSITIVE_INFINITY, type }
  const { words } = setText(bold(card.code), setting, setter)
  return { words, height: setting.y + type.leading }
}

/** A size and two smaller ones, for names that would need another line. */
function shrinking(type: TypeSize): readonly [TypeSize, ...TypeSize[]] {
  return [type, scaled(type, 0.9), scaled(type, 0.82)]
}

function scaled(type: TypeSize, by: number): TypeSize {
  return { size: type.size * by, leading: type.leading * by }
}
