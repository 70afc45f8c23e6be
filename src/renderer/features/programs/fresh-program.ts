/** Goes with the address of a program that was just written or assigned: its grid takes the focus. */
export const FRESH = 'fresh'
