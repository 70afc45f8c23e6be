import { type ClipboardEvent, useMemo } from 'react'
import { clearSelection, copyText, pasteText } from '../editing/cell-acts'
import type { GridEngine } from '../editing/engine'

/** Copy, cut and paste of cells as tab-separated text; while a text is typed they belong to its field. */
export function useClipboard(engine: GridEngine) {
  return useMemo(
    () => ({
      onCopy: (event: ClipboardEvent) => copy(engine, event),
      onCut: (event: ClipboardEvent) => {
        if (copy(engine, event)) clearSelection(engine, 'cut')
      },
      onPaste: (event: ClipboardEvent) => {
        if (event.target !== engine.page.field) return
        const text = event.clipboardData.getData('text/plain')
        if (text !== '' && pasteText(engine, text)) event.preventDefault()
      },
    }),
    [engine],
  )
}

function copy(engine: GridEngine, event: ClipboardEvent): boolean {
  if (event.target !== engine.page.field || engine.state().edit) return false
  event.clipboardData.setData('text/plain', copyText(engine))
  event.preventDefault()
  return true
}
