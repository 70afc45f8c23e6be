/** The three questions of the ACSM preparticipation screening. */
export type ScreeningAnswers = {
  /** At least 30 minutes of moderate exercise on three days a week for three months. */
  readonly isActive: boolean
  /** Known cardiovascular, metabolic or renal disease. */
  readonly hasDisease: boolean
  /** Signs or symptoms of one of them, such as chest pain or dizziness. */
  readonly hasSymptoms: boolean
}

/** `before-vigorous`: moderate work may go on, harder work waits for a clearance. */
export type ClearanceNeed = 'not-needed' | 'recommended' | 'before-vigorous' | 'stop'

/** Light to moderate, up to vigorous, or no training at all. */
export type OpenTo = 'nothing' | 'moderate' | 'vigorous'

/** One row of the decision table; null stands for either answer. */
export type AcsmRow = {
  readonly row: 1 | 2 | 3 | 4 | 5 | 6
  readonly isActive: boolean
  readonly hasDisease: boolean | null
  readonly hasSymptoms: boolean
  readonly clearance: ClearanceNeed
  /** Before a clearance. */
  readonly opens: OpenTo
  /** After a clearance without limits. */
  readonly opensCleared: OpenTo
}

/**
 * The decision table of the ACSM guidelines, 10th edition (Riebe 2015). Risk factors alone no longer
 * send anybody to a doctor. It recommends; it clears nobody. In row 1 one begins light to moderate and
 * progresses; that counts as vigorous being open, because the table asks for no clearance on the way.
 */
export const ACSM_TABLE: readonly AcsmRow[] = [
  {
    ...{ row: 1, isActive: false, hasDisease: false, hasSymptoms: false },
    ...{ clearance: 'not-needed', opens: 'vigorous', opensCleared: 'vigorous' },
  },
  {
    ...{ row: 2, isActive: false, hasDisease: true, hasSymptoms: false },
    ...{ clearance: 'recommended', opens: 'nothing', opensCleared: 'moderate' },
  },
  {
    ...{ row: 3, isActive: false, hasDisease: null, hasSymptoms: true },
    ...{ clearance: 'recommended', opens: 'nothing', opensCleared: 'moderate' },
  },
  {
    ...{ row: 4, isActive: true, hasDisease: false, hasSymptoms: false },
    ...{ clearance: 'not-needed', opens: 'vigorous', opensCleared: 'vigorous' },
  },
  {
    ...{ row: 5, isActive: true, hasDisease: true, hasSymptoms: false },
    ...{ clearance: 'before-vigorous', opens: 'moderate', opensCleared: 'vigorous' },
  },
  {
    ...{ row: 6, isActive: true, hasDisease: null, hasSymptoms: true },
    ...{ clearance: 'stop', opens: 'nothing', opensCleared: 'vigorous' },
  },
]

/** The row of the table for three answers; the table covers all eight combinations. */
export function acsmRow(answers: ScreeningAnswers): AcsmRow {
  const row = ACSM_TABLE.find(
    ({ isActive, hasDisease, hasSymptoms }) =>
      isActive === answers.isActive &&
      hasSymptoms === answers.hasSymptoms &&
      (hasDisease === null || hasDisease === answers.hasDisease),
  )
  if (!row) throw new Error('the decision table has no row for these answers')
  return row
}
