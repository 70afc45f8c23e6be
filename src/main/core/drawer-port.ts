import type { HandoutDocument } from '../../shared/domain/handouts/document'

/** A drawn handout: PDF bytes, page count, and characters that no font has. */
export type Drawn = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly missingGlyphs: readonly string[]
}

/** Draws handouts; in the product a worker thread with its fonts kept warm. */
export type HandoutDrawer = {
  draw(document: HandoutDocument): Promise<Drawn>
  /** Several documents as one file called `title`, its pages numbered through. */
  drawTogether(bundle: {
    readonly documents: readonly HandoutDocument[]
    readonly title: string
  }): Promise<Drawn>
  close(): Promise<void>
}
