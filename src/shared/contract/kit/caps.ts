import { CALL_CAPS } from './wire'

const HOSTILE_KEYS = new Set(['__proto__', 'prototype', 'constructor'])

/**
 * Whether a parsed value may be looked at by a schema: within the depth and node caps of a call, and
 * without keys that could reach a prototype. Walks without recursion, so that 20,000 levels are
 * counted and not thrown over.
 */
export function withinCaps(value: unknown): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  let nodes = 0
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    nodes += 1
    if (nodes > CALL_CAPS.nodes || next.depth > CALL_CAPS.depth) return false
    if (typeof next.value !== 'object' || next.value === null) continue
    for (const [key, child] of Object.entries(next.value)) {
      if (HOSTILE_KEYS.has(key)) return false
      open.push({ value: child, depth: next.depth + 1 })
    }
  }
  return true
}

/** Parses JSON text of a call; refuses text that is no JSON, too long, too deep, or carries prototype keys. */
export function parseWireJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  if (text.length > CALL_CAPS.bytes) return { ok: false }
  try {
    const value: unknown = JSON.parse(text)
    return withinCaps(value) ? { ok: true, value } : { ok: false }
  } catch {
    // Text that is no JSON (or nests past the engine's stack) is an ordinary refusal here.
    return { ok: false }
  }
}
