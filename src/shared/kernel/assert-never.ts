/** Ends an exhaustive switch: does not compile while a case is missing, throws if the data lied. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`)
}
