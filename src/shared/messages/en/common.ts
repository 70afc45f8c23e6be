/** Words used on every screen. */
export const common = {
  cancel: 'Cancel',
  undo: 'Undo',
  redo: 'Redo',
  retry: 'Retry',
} as const
