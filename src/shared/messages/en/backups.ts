/** Copies of the studio. */
export const backups = {
  notThere: 'This copy is no longer in the backups folder.',
  otherStudio: 'This copy belongs to another studio. Nothing was changed.',
  altered:
    'This copy is not what it was when it was made, so it is not used. Nothing was changed. Choose another one.',
  damaged: 'This copy is damaged and cannot be used. Nothing was changed. Choose another one.',
  nothingReplaced: 'There is no restore to turn back.',
} as const
