import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Why a request is turned away before anything is routed. */
export type GateRefusal = {
  readonly status: 400 | 401 | 403 | 405 | 415 | 429
  readonly code: string
}

const CODE_LIVES_MS = 60_000
const FREE_FAILURES = 5
const BACK_OFF_MS = 10_000

/**
 * The gate of the loopback door: one-time entry codes, the token they buy, exact Host and Origin.
 * A wrong guess costs time for everybody after five; the token dies with the process and is never logged.
 */
export function createGate(now: () => number) {
  const token = randomBytes(32).toString('base64url')
  const codes = new Map<string, number>()
  let failures = 0
  let closedUntil = 0

  function failed(refusal: GateRefusal): GateRefusal {
    failures += 1
    if (failures > FREE_FAILURES) closedUntil = now() + BACK_OFF_MS
    return refusal
  }

  return {
    /** A fresh code for the address fragment: one use, one minute. */
    newCode(): string {
      const code = randomBytes(24).toString('base64url')
      codes.set(code, now() + CODE_LIVES_MS)
      return code
    },

    /** Changes a code into the token; null when it is used, old or unknown, or the gate is closed for a while. */
    redeem(code: unknown): string | null {
      if (now() < closedUntil) return null
      for (const [old, until] of codes) if (until < now()) codes.delete(old)
      const until = typeof code === 'string' ? codes.get(code) : undefined
      if (typeof code === 'string') codes.delete(code)
      if (until !== undefined && until >= now()) return token
      failed({ status: 401, code: 'code' })
      return null
    },

    /** Host must be ours to the letter, twice-sent headers are refused: this is the defence against rebinding. */
    checkHost(
      headers: IncomingHttpHeaders,
      raw: readonly string[],
      origin: string,
    ): GateRefusal | null {
      const hosts = raw.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host')
      const isOurs = hosts.length === 1 && `http://${headers.host ?? ''}` === origin
      return isOurs ? null : { status: 403, code: 'host' }
    },

    /** A call must come from our own page, as JSON or bytes. */
    checkCaller(headers: IncomingHttpHeaders, origin: string): GateRefusal | null {
      if (headers.origin !== origin) return { status: 403, code: 'origin' }
      if (headers['sec-fetch-site'] !== 'same-origin') return { status: 403, code: 'site' }
      return null
    },

    /** The token, compared in constant time, with a pause after repeated failures. */
    checkToken(headers: IncomingHttpHeaders): GateRefusal | null {
      if (now() < closedUntil) return { status: 429, code: 'slow-down' }
      const given = headers['x-rackside-token']
      const isRight = typeof given === 'string' && same(given, token)
      if (!isRight) return failed({ status: 401, code: 'token' })
      failures = 0
      return null
    },
  }
}

export type Gate = ReturnType<typeof createGate>

function same(given: string, expected: string): boolean {
  const a = Buffer.from(given)
  const b = Buffer.from(expected)
  return a.length === b.length && timingSafeEqual(a, b)
}
