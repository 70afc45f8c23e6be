/** Settings: acts and labels. */
export const settings = {
  changed: 'change the studio settings',
} as const
