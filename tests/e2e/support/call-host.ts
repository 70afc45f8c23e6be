import { call } from './call'
import type { Host } from './host'

const seats = new WeakMap<Host, Promise<Seat>>()

type Seat = { readonly origin: string; readonly token: string }

/** Calls an endpoint of a running host beside any page, as one more window would; answers the value. */
export async function callHost<T = unknown>(
  host: Host,
  endpoint: string,
  input: unknown,
): Promise<T> {
  const { origin, token } = await seatOf(host)
  const answer = await post(origin, '/api/call', { body: call(endpoint, input), token })
  if (!answer.ok) throw new Error(`${endpoint}: ${answer.error?.message}`)
  return answer.value as T // as: the caller names what the endpoint answers
}

function seatOf(host: Host): Promise<Seat> {
  const known = seats.get(host) ?? enter(host)
  seats.set(host, known)
  return known
}

async function enter(host: Host): Promise<Seat> {
  const { origin, hash } = new URL(await host.enter())
  const code = hash.replace('#enter=', '')
  const { token = '' } = await post(origin, '/api/enter', { body: { code }, token: '' })
  return { origin, token }
}

type Answer = {
  readonly ok?: boolean
  readonly value?: unknown
  readonly error?: { readonly message: string }
  readonly token?: string
}

async function post(
  origin: string,
  path: string,
  { body, token }: { readonly body: unknown; readonly token: string },
): Promise<Answer> {
  const response = await fetch(origin + path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: origin,
      'Sec-Fetch-Site': 'same-origin',
      ...(token === '' ? {} : { 'X-Rackside-Token': token }),
    },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Answer // as: our own door answers so
}
