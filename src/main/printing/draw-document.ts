import type { HandoutDocument } from '../../shared/domain/handouts/document'
import { fileTitle } from './file-title'
import type { PrintFonts } from './fonts'
import { readyForPaper } from './glyphs'
import { layOut } from './paper/lay-out'
import { measuresOf } from './paper/measures'
import { FACE, paint } from './paper/paint'

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
export async function drawDocument(document: HandoutDocument, fonts: PrintFonts): Promise<Drawn> {
  const { document: card, missingGlyphs } = readyForPaper(document, fonts)
  const pdf = await openPdf(card, { fonts, title: document.title })
  const sheet = layOut(card, (text, size, isBold) => {
    pdf.font(isBold ? FACE.bold : FACE.regular, size)
    return pdf.widthOfString(text)
  })
  const finished = collect(pdf)
  paint(pdf, sheet)
  pdf.end()
  const { pages, shortened } = sheet
  return { bytes: await finished, pages: pages.length, missingGlyphs, shortened }
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
