import type { Drawn } from './draw-document'

/** What the print thread is started with: the folder of the fonts. */
export type PrintThreadStart = { readonly fonts: string }

/** Documents to draw into one file; checked by the thread, so they travel as unknown JSON. */
export type DrawOrder = {
  readonly id: number
  readonly documents: readonly unknown[]
  readonly title: string
}

/** What the thread answers: the drawn pages, or why they could not be drawn. */
export type DrawAnswer =
  | { readonly id: number; readonly ok: true; readonly drawn: Drawn }
  | { readonly id: number; readonly ok: false; readonly reason: string }
