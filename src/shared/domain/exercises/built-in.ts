import arms from '../../../../resources/exercises/arms.json'
import carry from '../../../../resources/exercises/carry.json'
import core from '../../../../resources/exercises/core.json'
import drills from '../../../../resources/exercises/drills.json'
import hinge from '../../../../resources/exercises/hinge.json'
import hipThrust from '../../../../resources/exercises/hip-thrust.json'
import legs from '../../../../resources/exercises/legs.json'
import lunge from '../../../../resources/exercises/lunge.json'
import mobility from '../../../../resources/exercises/mobility.json'
import power from '../../../../resources/exercises/power.json'
import pull from '../../../../resources/exercises/pull.json'
import push from '../../../../resources/exercises/push.json'
import shoulders from '../../../../resources/exercises/shoulders.json'
import sources from '../../../../resources/exercises/sources.json'
import squat from '../../../../resources/exercises/squat.json'
import { type Catalogue, loadCatalogue } from './catalogue'
import { printFaults, type RecordFile } from './record-fault'

/** The files of the built-in catalogue, unread; tests check that no file is left out. */
export const EXERCISE_FILES: readonly RecordFile[] = [
  { name: 'hip-thrust.json', content: hipThrust },
  { name: 'squat.json', content: squat },
  { name: 'lunge.json', content: lunge },
  { name: 'legs.json', content: legs },
  { name: 'hinge.json', content: hinge },
  { name: 'power.json', content: power },
  { name: 'push.json', content: push },
  { name: 'shoulders.json', content: shoulders },
  { name: 'pull.json', content: pull },
  { name: 'arms.json', content: arms },
  { name: 'core.json', content: core },
  { name: 'carry.json', content: carry },
  { name: 'drills.json', content: drills },
  { name: 'mobility.json', content: mobility },
]

/** The sources file of the built-in catalogue, unread. */
export const SOURCE_FILES: readonly RecordFile[] = [{ name: 'sources.json', content: sources }]

let read: Catalogue | null = null

/** The exercises that come with the product, checked once; throws with every fault when a file is broken. */
export function builtInCatalogue(): Catalogue {
  read ??= loadBuiltIn()
  return read
}

function loadBuiltIn(): Catalogue {
  const loaded = loadCatalogue({ exercises: EXERCISE_FILES, sources: SOURCE_FILES })
  if (!loaded.ok) throw new Error(`broken exercise catalogue\n${printFaults(loaded.error)}`)
  return loaded.value
}
