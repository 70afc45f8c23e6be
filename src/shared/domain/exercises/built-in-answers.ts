import hipThrust from '../../../../resources/answers/hip-thrust.json'
import { type Answer, loadAnswers } from './answer'
import { builtInCatalogue } from './built-in'
import { printFaults, type RecordFile } from './record-fault'

/** The files of the built-in answers, unread. */
export const ANSWER_FILES: readonly RecordFile[] = [{ name: 'hip-thrust.json', content: hipThrust }]

let read: readonly Answer[] | null = null

/** The answers that come with the product, checked once; throws with every fault when a file is broken. */
export function builtInAnswers(): readonly Answer[] {
  read ??= load()
  return read
}

function load(): readonly Answer[] {
  const loaded = loadAnswers(ANSWER_FILES, builtInCatalogue())
  if (!loaded.ok) throw new Error(`broken answers\n${printFaults(loaded.error)}`)
  return loaded.value
}
