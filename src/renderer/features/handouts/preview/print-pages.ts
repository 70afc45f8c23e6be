import type { HandoutSheet } from '../../../../shared/contract/handouts'
import { drawPage, type OpenPdf } from './open-pdf'
import styles from './print-pages.module.css'

/** 300 dots per inch, what office printers print; a point is 1/72 inch. */
const PRINT_SCALE = 300 / 72

/**
 * Opens the system's print dialog with the pages and nothing else of the window. Frames are forbidden
 * here, so the pages themselves are laid over the window for as long as it prints.
 */
export async function printPages(
  pdf: OpenPdf,
  paper: HandoutSheet['look']['paper'],
): Promise<void> {
  const sheets = document.createElement('div')
  sheets.className = `${styles.sheets} ${paper === 'A4' ? styles.a4 : styles.letter}`
  for (const page of pdf.pages) sheets.append(await drawPage(page, PRINT_SCALE))
  document.body.append(sheets)
  document.documentElement.dataset.printing = 'sheets'
  try {
    window.print()
  } finally {
    delete document.documentElement.dataset.printing
    sheets.remove()
  }
}
