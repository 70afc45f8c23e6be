import { ECHO_HEIGHT, type GridLine, HEAD_HEIGHT, LINE_HEIGHT } from '../model/lines'
import type { Stretch } from '../moving/scroll-into-view'

/** A line below the heads, the echo line included, with its place in px from the top of the body. */
export type BodyLine = {
  readonly key: string
  readonly line: GridLine | null
  readonly height: number
  readonly top: number
  /** Position among the lines of the sheet, for assistive technology; the echo has none of its own. */
  readonly index: number
}

/** The lines below the heads from top to bottom, with the echo under its line. */
export function bodyLines(
  lines: readonly GridLine[],
  echoLine: string | null,
): readonly BodyLine[] {
  const body: BodyLine[] = []
  let top = 0
  lines.forEach((line, index) => {
    if (line.kind === 'head') return
    body.push({ key: line.id, line, height: LINE_HEIGHT, top, index })
    top += LINE_HEIGHT
    if (line.id !== echoLine) return
    body.push({ key: 'echo', line: null, height: ECHO_HEIGHT, top, index })
    top += ECHO_HEIGHT
  })
  return body
}

/** Where a line lies in the scrolled content; it takes a band's heading above and the echo below with it. */
export function stretchOf(body: readonly BodyLine[], lineId: string): Stretch | null {
  const at = body.findIndex(({ key }) => key === lineId)
  const line = body[at]
  if (!line) return null
  const [above, below] = [body[at - 1], body[at + 1]]
  const first = above?.line?.kind === 'band' ? above : line
  const last = below?.key === 'echo' ? below : line
  return { start: HEAD_HEIGHT + first.top, end: HEAD_HEIGHT + last.top + last.height }
}
