import type { KeyNotes } from '../../commands/key-notes'

/** The keys of a chart for the sheet of keys. */
export const chartKeys: KeyNotes = {
  title: { key: 'keys.chart' },
  notes: [
    { keys: ['ArrowLeft', 'ArrowRight'], words: { key: 'keys.point' } },
    { keys: ['Home', 'End'], words: { key: 'keys.ends' } },
    { keys: ['Enter'], words: { key: 'keys.openPoint' } },
    { keys: ['T'], words: { key: 'progress.page.toggle' } },
  ],
}
