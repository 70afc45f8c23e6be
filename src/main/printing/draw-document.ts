import type { HandoutDocument } from '../../shared/domain/handouts/document'
import { fileTitle } from './file-title'
import type { PrintFonts } from './fonts'
import { readyForPaper } from './glyphs'
import { layOut } from './paper/lay-out'
import { measuresOf } from './paper/measures'
import { FACE, paint } from './paper/paint'
import type { Typesetter } from './paper/typesetter'

/** A finished PDF: its bytes, and what the coach should hear about it. */
export type Drawn = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly pages: number
  /** Characters that no face has; printed as a visible replacement. */
  readonly missingGlyphs: readonly string[]
  /** Texts too long for their place, printed with an ellipsis. */
  readonly shortened: readonly string[]
}

/** Draws a document as tagged PDF/UA with embedded fonts; the same document gives the same bytes. */
export function drawDocument(document: HandoutDocument, fonts: PrintFonts): Promise<Drawn> {
  return drawTogether({ documents: [document], title: document.title }, fonts)
}

/** Documents of one paper and language that make one file, and what that file is called. */
export type Bundle = { readonly documents: readonly HandoutDocument[]; readonly title: string }

/** Draws documents one after the other into one PDF, its pages numbered through; each keeps its own tags. */
export async function drawTogether(
  { documents, title }: Bundle,
  fonts: PrintFonts,
): Promise<Drawn> {
  const ready = documents.map((document) => readyForPaper(document, fonts))
  const [first] = ready
  if (!first) throw new Error('a file without a document to draw')
  const pdf = await openPdf(first.document, { fonts, title })
  const widthOf: Typesetter['widthOf'] = (text, size, isBold) => {
    pdf.font(isBold ? FACE.bold : FACE.regular, size)
    return pdf.widthOfString(text)
  }
  const sheets = ready.map(({ document }) => layOut(document, widthOf))
  const finished = collect(pdf)
  paint(pdf, sheets)
  pdf.end()
  return {
    bytes: await finished,
    pages: sheets.reduce((sum, { pages }) => sum + pages.length, 0),
    missingGlyphs: unique(ready.flatMap(({ missingGlyphs }) => missingGlyphs)),
    shortened: unique(sheets.flatMap(({ shortened }) => shortened)),
  }
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

async function openPdf(
  card: HandoutDocument,
  { fonts, title }: { readonly fonts: PrintFonts; readonly title: string },
): Promise<PDFKit.PDFDocument> {
  // pdfkit takes 100 ms to load: only those who print pay for it.
  const { default: PDFDocument } = await import('pdfkit')
  const { page } = measuresOf(card, 0)
  const pdf = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    font: null as unknown as string, // as: null keeps pdfkit from loading Helvetica; its types lag behind
    subset: 'PDF/UA' as unknown as 'PDF/A-2', // as: the types do not list PDF/UA, pdfkit 0.20 has it
    pdfVersion: '1.7',
    tagged: true,
    lang: card.language,
    displayTitle: true,
    info: {
      Title: fileTitle(title),
      Creator: 'Rackside',
      Producer: 'Rackside',
      CreationDate: new Date(`${card.createdOn}T12:00:00Z`),
    },
  })
  pdf.registerFont(FACE.regular, fonts.regular as unknown as string) // as: pdfkit takes a parsed font; its types do not know
  pdf.registerFont(FACE.bold, fonts.bold as unknown as string) // as: pdfkit takes a parsed font; its types do not know
  return pdf
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    pdf.on('data', (part: Buffer) => parts.push(part))
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))))
    pdf.on('error', reject)
  })
}
