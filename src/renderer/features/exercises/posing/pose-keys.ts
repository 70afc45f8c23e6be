import type { KeyNotes } from '../../../commands/key-notes'

/** The keys of the pose editor, for the sheet of keys. */
export const poseKeys: KeyNotes = {
  title: { key: 'posing.keys.title' },
  notes: [
    { keys: ['Tab'], words: { key: 'posing.keys.joint' } },
    {
      keys: ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
      words: { key: 'posing.keys.move' },
    },
    {
      keys: ['Shift+ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowRight'],
      words: { key: 'posing.keys.further' },
    },
    { keys: ['Mod+Z'], words: { key: 'posing.keys.undo' } },
    { keys: ['Mod+Shift+Z'], words: { key: 'posing.keys.redo' } },
  ],
}
