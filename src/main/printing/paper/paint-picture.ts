import { type Palette, type SvgElement, svgElements } from '../../../shared/domain/figures/svg'
import type { Picture } from './block'

type Pdf = PDFKit.PDFDocument

/** Ink on paper: all tones stay apart in black and white. */
const INK: Palette = {
  near: '#000000',
  far: '#a6a6a6',
  thing: '#595959',
  paper: '#ffffff',
  accent: '#000000',
}
const FRAME = { weight: 0.3, colour: '#a6a6a6', inset: 2 } as const

/** Draws a picture as vectors into its area, with a thin frame; painted inside its Figure tag. */
export function paintPicture(pdf: Pdf, { area, drawing }: Picture): void {
  pdf.lineWidth(FRAME.weight).strokeColor(FRAME.colour)
  pdf.rect(area.x, area.y, area.width, area.height).stroke()
  const { left, right, top } = drawing.box
  // The elements are drawn at 1000 to a stature, y downwards: the same as of the SVG painter.
  const scale = (area.width - 2 * FRAME.inset) / ((right - left) * 1000)
  const x = area.x + FRAME.inset - left * 1000 * scale
  const y = area.y + FRAME.inset + top * 1000 * scale
  pdf.save()
  pdf.transform(scale, 0, 0, scale, x, y)
  pdf.lineCap('round').lineJoin('round')
  for (const element of svgElements(drawing, INK)) paintElement(pdf, element)
  pdf.restore()
}

function paintElement(pdf: Pdf, element: SvgElement): void {
  switch (element.kind) {
    case 'path':
      pdf.path(element.d).fill(element.fill)
      return
    case 'line':
      pdf.lineWidth(element.width).path(element.d).stroke(element.stroke)
      return
    case 'circle':
      pdf.circle(element.at[0], element.at[1], element.radius).fill(element.fill)
      return
    case 'ring':
      pdf.lineWidth(element.width)
      pdf.circle(element.at[0], element.at[1], element.radius).stroke(element.stroke)
      return
  }
}
