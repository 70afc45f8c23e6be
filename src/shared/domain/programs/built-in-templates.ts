import hipThrust from '../../../../resources/templates/hip-thrust-glute-strength.json'
import novice from '../../../../resources/templates/novice-full-body.json'
import returning from '../../../../resources/templates/return-after-a-break.json'
import upperLower from '../../../../resources/templates/upper-lower-hypertrophy.json'
import { printFaults, type RecordFile, readRecords } from '../exercises/record-fault'
import { type Template, templateSchema } from './template'

/** The files of the built-in templates, unread: one template each. */
export const TEMPLATE_FILES: readonly RecordFile[] = [
  { name: 'hip-thrust-glute-strength.json', content: [hipThrust] },
  { name: 'novice-full-body.json', content: [novice] },
  { name: 'upper-lower-hypertrophy.json', content: [upperLower] },
  { name: 'return-after-a-break.json', content: [returning] },
]

let read: readonly Template[] | null = null

/** The templates that come with the product, checked once; throws with every fault when one is broken. */
export function builtInTemplates(): readonly Template[] {
  read ??= loadTemplates()
  return read
}

function loadTemplates(): readonly Template[] {
  const { records, faults } = readRecords(TEMPLATE_FILES, templateSchema)
  if (faults.length > 0) throw new Error(`broken templates\n${printFaults(faults)}`)
  return records.map((record) => record.value)
}
