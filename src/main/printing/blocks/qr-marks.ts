import type { Mark } from '../paper/block'

/** The QR as rows of ink: neighbouring dark modules are one rectangle, so that no seams are printed. */
export function qrMarks(
  rows: readonly string[],
  place: { readonly x: number; readonly y: number; readonly size: number },
): readonly Mark[] {
  const step = place.size / Math.max(1, rows.length)
  return rows.flatMap((row, down) =>
    Array.from(row.matchAll(/1+/g), (run): Mark => {
      const area = {
        x: place.x + run.index * step,
        y: place.y + down * step,
        width: run[0].length * step,
        height: step,
      }
      return { kind: 'ink', area }
    }),
  )
}
