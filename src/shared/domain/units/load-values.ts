import type { Load } from './load'

/** A load as values of a message: `load` and `loadUnit`; numbers are formatted where it is said. */
export function loadValues(value: Load): { readonly load: number; readonly loadUnit: string } {
  return { load: value.milli / 1000, loadUnit: value.unit }
}
