import type { Block, Mark, Part, Words } from './block'
import { moveMark, movePart, wordsOf } from './block'
import { cornerMarks, footer } from './frame'
import type { LaidOut, Page } from './lay-out'
import { paintPicture } from './paint-picture'

/** The names under which the faces are registered in the PDF. */
export const FACE = { regular: 'regular', bold: 'bold' } as const

const INK = '#000000'
/** Hints inside boxes: 5.7 : 1 on white, and still pale under a pen. */
const FAINT = '#666666'

type Pdf = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

/**
 * Paints all pages and their tag tree: Document → H1, P, Table → TR → TH, TD; all ink is an artifact.
 * Of several sheets in one file each is a section of its own, and the pages are numbered through.
 */
export function paint(pdf: Pdf, sheets: readonly LaidOut[]): void {
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  const of = sheets.reduce((sum, { pages }) => sum + pages.length, 0)
  let number = 0
  for (const sheet of sheets) {
    const holder = sheets.length === 1 ? root : pdf.struct('Sect')
    if (holder !== root) root.add(holder)
    const tree: Tree = { pdf, root: holder, table: undefined }
    for (const page of sheet.pages) {
      number += 1
      pdf.addPage()
      paintFrame(pdf, sheet, { number, of })
      paintPage(tree, sheet, page)
    }
    if (holder !== root) holder.end()
  }
  root.end()
}

/** Where parts are hung: rows into the table, which goes on over pages, all else into the document. */
type Tree = { readonly pdf: Pdf; readonly root: Element; table: Element | undefined }

function paintPage(tree: Tree, sheet: LaidOut, page: Page): void {
  const { left, top } = sheet.press.measures
  let y = top
  for (const block of page.repeated) {
    paintUnread(tree.pdf, block, left, y)
    y += block.height
  }
  for (const block of page.read) {
    paintArtifact(tree.pdf, 'Layout', () => paintMarks(tree.pdf, block, left, y))
    for (const part of block.parts) addPart(tree, movePart(part, left, y))
    y += block.height
  }
}

function paintFrame(
  pdf: Pdf,
  sheet: LaidOut,
  page: { readonly number: number; readonly of: number },
): void {
  const { measures } = sheet.press
  const foot = footer(sheet.press, page)
  const y = measures.bottom - foot.height + 2 // the last descenders stand on the margin
  paintUnread(pdf, foot, measures.left, y)
  const corners = cornerMarks(sheet.press)
  paintArtifact(pdf, 'Page', () => paintMarks(pdf, { height: 0, marks: corners, parts: [] }, 0, 0))
}

function addPart(tree: Tree, part: Part): void {
  if (part.tag !== 'TR') {
    tree.root.add(element(tree.pdf, part))
    return
  }
  if (!tree.table) {
    tree.table = tree.pdf.struct('Table')
    tree.root.add(tree.table)
  }
  tree.table.add(element(tree.pdf, part))
}

/** An element is painted when it is hung into the tree, so parts are hung in reading order. */
function element(pdf: Pdf, part: Part): Element {
  const options: PDFKit.Mixins.StructureElementOptions & { scope?: string } = {}
  if (part.scope) options.scope = part.scope
  const { words = [], picture } = part
  if (picture) {
    const { x, y, width, height } = picture.area
    const figure = { alt: picture.alt, bbox: [x, y, x + width, y + height] }
    return pdf.struct(part.tag, figure, [() => paintPicture(pdf, picture)])
  }
  const own = words.length > 0 ? [() => paintWords(pdf, words)] : []
  const inner = (part.parts ?? []).map((child) => element(pdf, child))
  return pdf.struct(part.tag, options, [...own, ...inner])
}

/** Paints a block that is repeated on every page: seen, but not read again. */
function paintUnread(pdf: Pdf, block: Block, x: number, y: number): void {
  paintArtifact(pdf, 'Pagination', () => {
    paintMarks(pdf, block, x, y)
    paintWords(pdf, block.parts.map((part) => movePart(part, x, y)).flatMap(wordsOf))
  })
}

function paintArtifact(pdf: Pdf, type: 'Pagination' | 'Layout' | 'Page', draw: () => void): void {
  pdf.markContent('Artifact', { type })
  draw()
  pdf.endMarkedContent()
}

function paintWords(pdf: Pdf, words: readonly Words[]): void {
  for (const { text, x, y, size, isBold, isFaint } of words) {
    pdf.font(isBold ? FACE.bold : FACE.regular, size).fillColor(isFaint ? FAINT : INK)
    pdf.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' })
  }
}

function paintMarks(pdf: Pdf, block: Block, x: number, y: number): void {
  pdf.strokeColor(INK).fillColor(INK)
  for (const mark of block.marks) paintMark(pdf, moveMark(mark, x, y))
}

function paintMark(pdf: Pdf, mark: Mark): void {
  switch (mark.kind) {
    case 'line':
      pdf.lineWidth(mark.weight)
      pdf.moveTo(...mark.from).lineTo(...mark.to)
      pdf.stroke()
      return
    case 'box':
      pdf.lineWidth(mark.weight ?? 0.6)
      pdf.rect(mark.area.x, mark.area.y, mark.area.width, mark.area.height).stroke()
      return
    case 'ink':
      pdf.rect(mark.area.x, mark.area.y, mark.area.width, mark.area.height).fill()
      return
    case 'dot':
      pdf.circle(mark.centre[0], mark.centre[1], mark.radius).fill()
      return
  }
}
