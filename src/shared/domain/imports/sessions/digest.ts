const SEEDS = [0x811c9dc5, 0x9747b28c, 0x2545f491, 0x5bd1e995] as const

/**
 * A 128-bit fingerprint of a text as 32 hex digits, the same on every machine. For recognising what
 * was imported before, not against forgery. FNV-1a in four lanes (Fowler, Noll, Vo; public domain)
 * with the finalizer of MurmurHash3 (Appleby; public domain).
 */
export function digestOf(text: string): string {
  return SEEDS.map((seed) => lane(text, seed).toString(16).padStart(8, '0')).join('')
}

function lane(text: string, seed: number): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
