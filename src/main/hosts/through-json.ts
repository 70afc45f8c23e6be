import { parseWireJson } from '../../shared/contract/kit/caps'
import type { Envelope } from '../../shared/contract/kit/wire'
import { sayEnglish } from '../../shared/messages/say'

/**
 * A value as it arrives behind any door: through the same JSON with the same caps.
 * Null when it cannot cross: cyclic, too deep, too long, or with keys that could reach a prototype.
 */
export function throughJson(value: unknown): { readonly value: unknown } | null {
  try {
    const parsed = parseWireJson(JSON.stringify(value) ?? '')
    return parsed.ok ? { value: parsed.value } : null
  } catch {
    // Cyclic values and endless ones cannot be written as JSON: an ordinary refusal.
    return null
  }
}

/** The answer every door gives to a call that cannot cross. */
export function refusedCrossing(): Envelope {
  return { ok: false, error: { code: 'invalid-input', message: sayEnglish('input.tooBig') } }
}
