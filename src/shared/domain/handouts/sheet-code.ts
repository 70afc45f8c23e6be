import { ok, type Result, refuse } from '../../kernel/result'

/** The six characters that name a printed sheet, without a space: `K7M4QX`. */
export type SheetCode = string & { readonly __sheetCode: true }

/**
 * Characters that cannot be taken for each other in handwriting or print: no 0 O, 1 I L, 2 Z, 5 S,
 * 8 B, U V pairs, and no vowels, so that no code spells a word.
 */
const ALPHABET = '23456789CDFGHJKMNPQRTVWXY'
const LENGTH = 6

/** What a person may type for a character that is on no sheet. */
const MISREAD: Readonly<Record<string, string>> = { S: '5', Z: '2', B: '8', U: 'V' }

const ADDRESS = /^rackside:\/\/session\//i

/**
 * The code of a day's sheet, always the same for the same id. It holds nothing about the person.
 * 25^6 (244 million) codes: two days of one studio can share one, so a look-up may find several.
 */
export function sheetCode(dayId: string): SheetCode {
  let rest = mix(fnv1a(dayId)) % BigInt(ALPHABET.length ** LENGTH)
  let code = ''
  for (let place = 0; place < LENGTH; place++) {
    code += ALPHABET.charAt(Number(rest % BigInt(ALPHABET.length)))
    rest /= BigInt(ALPHABET.length)
  }
  return brand(code)
}

/** Reads a code as typed or scanned: any case, spaces or hyphens, or the address in the QR. */
export function parseSheetCode(typed: string): Result<SheetCode, 'not-a-code'> {
  const plain = typed.trim().replace(ADDRESS, '').replace(/[\s-]/g, '').toUpperCase()
  const code = Array.from(plain, (letter) => MISREAD[letter] ?? letter).join('')
  const isCode = code.length === LENGTH && Array.from(code).every((c) => ALPHABET.includes(c))
  return isCode ? ok(brand(code)) : refuse('not-a-code')
}

/** The code as printed, in two groups of three: `K7M 4QX`. */
export function printSheetCode(code: SheetCode): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}

/** The text inside the sheet's QR. */
export function sheetAddress(code: SheetCode): string {
  return `rackside://session/${code}`
}

/** FNV-1a, 64 bits, over the UTF-16 units of the text (Fowler, Noll, Vo; constants of the authors). */
function fnv1a(text: string): bigint {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n)
  }
  return hash
}

/** Spreads near ids over all codes: the finalizer of MurmurHash3, 64 bits (Appleby). */
function mix(hash: bigint): bigint {
  let mixed = BigInt.asUintN(64, (hash ^ (hash >> 33n)) * 0xff51afd7ed558ccdn)
  mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 33n)) * 0xc4ceb9fe1a85ec53n)
  return mixed ^ (mixed >> 33n)
}

function brand(code: string): SheetCode {
  return code as SheetCode // as: the one place where a checked or made text becomes a code
}
