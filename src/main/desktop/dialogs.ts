import { type BrowserWindow, dialog } from 'electron'
import type { Say } from '../../shared/kernel/words'

/** Asks where to save a PDF with the system's dialog; null when the coach cancels. */
export async function askSavePath(
  window: BrowserWindow | null,
  suggestedName: string,
  say: Say,
): Promise<string | null> {
  const options = {
    defaultPath: suggestedName,
    filters: [{ name: say('menu.pdf'), extensions: ['pdf'] }],
  }
  const answer = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options)
  return answer.canceled || answer.filePath === '' ? null : answer.filePath
}

/** Says why Rackside cannot start: what is wrong, what is safe, what to do. */
export function sayStartRefused(title: string, sentence: string): void {
  dialog.showErrorBox(title, sentence)
}
