/** Groups of medication that change how training feels or is measured; names of drugs stay with the client. */
export const MEDICATIONS = [
  'beta-blocker',
  'other-blood-pressure',
  'blood-thinner',
  'insulin-or-glucose',
  'steroid',
  'strong-painkiller',
  'other',
] as const

/** A group of medication; what it means is said by `screening.medication.<key>`. */
export type Medication = (typeof MEDICATIONS)[number]
