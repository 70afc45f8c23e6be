import { ok, type Result, refuse } from '../../shared/kernel/result'
import { type Message, message } from '../../shared/kernel/words'

/** Larger files are refused before a byte is read. */
export const MOST_BYTES = 20 * 1024 * 1024

/** First bytes of files that people choose by mistake, and the sentence for each. */
const OTHER_FILES: readonly { readonly start: readonly number[]; readonly key: string }[] = [
  { start: [0x50, 0x4b, 0x03, 0x04], key: 'imports.fileIsZip' },
  { start: [0xd0, 0xcf, 0x11, 0xe0], key: 'imports.fileIsZip' },
  { start: [...Buffer.from('SQLite format 3\0')], key: 'imports.fileIsDatabase' },
  { start: [...Buffer.from('%PDF-')], key: 'imports.fileIsNoText' },
  { start: [0x89, 0x50, 0x4e, 0x47], key: 'imports.fileIsNoText' },
  { start: [0xff, 0xd8, 0xff], key: 'imports.fileIsNoText' },
  { start: [0x1f, 0x8b], key: 'imports.fileIsNoText' },
  { start: [0xff, 0xfe, 0x00, 0x00], key: 'imports.fileIsNoText' },
]

const SAMPLE_BYTES = 4096
/** More control characters than this share is no text. */
const MOST_CONTROLS = 0.01

/**
 * Turns the bytes of an export into text: UTF-8, UTF-16 of either order with or without mark, else
 * Windows-1252. Refuses empty and too large files and files that are no text.
 */
export function readText(bytes: Uint8Array): Result<string, Message> {
  if (bytes.length === 0) return refuse(message('imports.fileIsEmpty'))
  if (bytes.length > MOST_BYTES) {
    const size = { size: Math.ceil(bytes.length / 1024 / 1024), most: MOST_BYTES / 1024 / 1024 }
    return refuse(message('imports.fileTooLarge', size))
  }
  const other = OTHER_FILES.find(({ start }) => start.every((byte, at) => bytes[at] === byte))
  if (other) return refuse(message(other.key))
  const text = decode(bytes)
  return isText(text) ? ok(text) : refuse(message('imports.fileIsNoText'))
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes)
  const wide = wideOrder(bytes)
  return wide === null ? decodeNarrow(bytes) : decodeAs(wide, bytes)
}

/** UTF-16 without mark: in a header of plain letters every second byte is 0. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE_BYTES)
  const zeros = [0, 0]
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const many = sample.length * 0.15
  if (odd > many && even < odd / 10) return 'utf-16le'
  return even > many && odd < even / 10 ? 'utf-16be' : null
}

/** UTF-8, also where a few bytes are damaged; Windows-1252 where most accents make no UTF-8. */
function decodeNarrow(bytes: Uint8Array): string {
  const text = decodeAs('utf-8', bytes)
  const broken = count(text, /\ufffd/g)
  if (broken === 0) return text
  const whole = count(text, /[^\p{ASCII}\ufffd]/gu)
  return whole >= broken ? text : decodeAs('windows-1252', bytes)
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes)
}

function isText(text: string): boolean {
  if (text.includes('\0')) return false
  return count(text, /[^\P{Cc}\t\r\n]/gu) <= text.length * MOST_CONTROLS
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found += 1
  return found
}
