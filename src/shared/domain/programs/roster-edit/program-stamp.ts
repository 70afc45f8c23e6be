import type { Program } from '../program'

/**
 * A short sign of everything a program says (16 hex digits, two FNV-1a runs): the same as long as nobody
 * has changed it. It guards against edits in between, not against forgers.
 */
export function programStamp(program: Program): string {
  const text = JSON.stringify(program)
  return hash(text, 0x811c9dc5) + hash(text, 0x9747b28c)
}

function hash(text: string, seed: number): string {
  let value = seed
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  }
  return (value >>> 0).toString(16).padStart(8, '0')
}
