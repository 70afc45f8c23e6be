/** The word after `band`, `chain`, `pin` or `box`: letters and digits in any script, as typed. */
export const GEAR_WORD = /^[\p{L}\p{N}][\p{L}\p{N}-]{0,39}$/u
