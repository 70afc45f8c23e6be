import { randomBytes } from 'node:crypto'
import { durableFiles } from '../files/durable-files'
import { readImportInThread } from '../files/import-worker'
import type { HandoutDrawer } from './drawer-port'
import { failPointFrom } from './fail-points'
import type { Ports } from './ports'

/** The real clock, random and files. Fail points do nothing unless a test names one in the environment. */
export function systemPorts(drawer: HandoutDrawer, importThread: string): Ports {
  return {
    clock: { now: Date.now, offsetMinutes: () => -new Date().getTimezoneOffset() },
    random: { bytes: (count) => randomBytes(count) },
    files: durableFiles,
    failPoint: failPointFrom(process.env.RACKSIDE_FAILPOINT),
    drawer,
    readLog: (bytes, options, watch) =>
      readImportInThread({ bytes, options }, { script: importThread, ...watch }),
  }
}
