/** The outcome of something that may be refused: a value, or a refusal the caller must look at. */
export type Result<T, E> = Ok<T> | Refused<E>

export type Ok<T> = { readonly ok: true; readonly value: T }
export type Refused<E> = { readonly ok: false; readonly error: E }

/** Wraps a value as accepted. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** Wraps a reason as an expected refusal; broken promises throw instead. */
export function refuse<E>(error: E): Refused<E> {
  return { ok: false, error }
}
