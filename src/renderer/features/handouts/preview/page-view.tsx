import type { PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useRef } from 'react'
import styles from './page-view.module.css'

type PageViewProps = {
  readonly page: PDFPageProxy
  /** CSS pixels per point. */
  readonly scale: number
  readonly label: string
  /** What stands on it, for those who do not see it. */
  readonly says: string
}

/** One page of the PDF itself, sharp at every zoom; the former drawing stays until the next is ready. */
export function PageView({ page, scale, label, says }: PageViewProps) {
  const sheet = useRef<HTMLCanvasElement>(null)
  const { width, height } = page.getViewport({ scale })
  useEffect(() => {
    let isStale = false
    void import('./open-pdf').then(async ({ drawPage }) => {
      const drawn = await drawPage(page, scale * window.devicePixelRatio)
      const canvas = sheet.current
      if (isStale || !canvas) return
      canvas.width = drawn.width
      canvas.height = drawn.height
      canvas.getContext('2d')?.drawImage(drawn, 0, 0)
      canvas.dataset.drawn = 'yes'
    })
    return () => {
      isStale = true
    }
  }, [page, scale])
  return (
    <canvas
      ref={sheet}
      role="img"
      aria-label={`${label}. ${says}`}
      className={styles.page}
      style={{ inlineSize: `${width}px`, blockSize: `${height}px` }}
    />
  )
}
