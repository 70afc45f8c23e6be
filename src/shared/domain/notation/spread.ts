/** From–to with both ends; equal ends are one value. */
export type Range = { readonly from: number; readonly to: number }

/** One value, a range the coach or client chooses from, or one value per set. */
export type Spread =
  | { readonly kind: 'one'; readonly value: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'each'; readonly values: readonly number[] }
