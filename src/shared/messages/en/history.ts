/** Undo and redo, named and placed. */
export const history = {
  undid: 'Undid: {{act}}',
  redid: 'Redid: {{act}}',
  undidPartly_one: 'Undid: {{act}}. One thing has changed since and was left as it is.',
  undidPartly_other:
    'Undid: {{act}}. {{count}} things have changed since and were left as they are.',
  nothingToUndo: 'There is nothing to undo.',
  nothingToRedo: 'There is nothing to redo.',
  act: 'change ({{name}})',
} as const
