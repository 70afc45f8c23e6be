import { useEffect, useRef, useState } from 'react'
import type { HandoutSheet } from '../../../../shared/contract/handouts'
import type { HandoutDocument } from '../../../../shared/domain/handouts/document'
import { api, transport } from '../../../api/api'
import { useQuery } from '../../../api/use-query'
import type { OpenPdf } from './open-pdf'

/** The drawn handout: its PDF, how long it took, and what could not be done exactly. */
export type Pages = {
  readonly pdf: OpenPdf | null
  readonly bytes: Uint8Array<ArrayBuffer> | null
  readonly name: string
  readonly warnings: readonly string[]
  readonly milliseconds: number | null
  readonly problem: string | null
}

const NOTHING: Pages = {
  pdf: null,
  bytes: null,
  name: '',
  warnings: [],
  milliseconds: null,
  problem: null,
}

/** The real pages of a sheet, drawn again whenever what stands on them changes; the old ones stay until then. */
export function usePages(sheet: HandoutSheet): {
  readonly pages: Pages
  readonly document: HandoutDocument | undefined
} {
  const { value: document, error } = useQuery(api.handouts.document, sheet, { keepPrevious: true })
  const [pages, setPages] = useState<Pages>(NOTHING)
  const latest = useRef(sheet)
  latest.current = sheet
  useEffect(() => {
    if (!document) return
    const stop = new AbortController()
    void draw(latest.current).then((drawn) => {
      if (stop.signal.aborted) return drawn.pdf?.close()
      setPages((old) => {
        old.pdf?.close()
        return drawn
      })
    })
    return () => stop.abort()
  }, [document])
  return { document, pages: error ? { ...pages, problem: error.message } : pages }
}

async function draw(sheet: HandoutSheet): Promise<Pages> {
  const began = performance.now()
  const [answer, { openPdf }] = await Promise.all([api.handouts.pages(sheet), import('./open-pdf')])
  if (!answer.ok) return { ...NOTHING, problem: answer.error.message }
  const bytes = await transport.bytes(answer.value)
  // The reader takes its bytes with it, so it gets a copy.
  const pdf = await openPdf(bytes.slice())
  const { name, warnings } = answer.value
  const milliseconds = performance.now() - began
  return { pdf, bytes, name, warnings, milliseconds, problem: null }
}
