import type { LogOptions } from '../../shared/domain/imports/read-log'
import type { ImportedLog } from '../../shared/domain/imports/training-log'
import type { Result } from '../../shared/kernel/result'
import type { Message } from '../../shared/kernel/words'
import type { HandoutDrawer } from './drawer-port'

/** The clock port: instants in ms since 1970 (UTC), and the desk's offset east of UTC in minutes. */
export type Clock = { now(): number; offsetMinutes(): number }

/** The random port: fresh random bytes. */
export type Random = { bytes(count: number): Uint8Array }

/** Named places in the code where a test may kill, throw or delay; nothing happens in the product. */
export type FailPoint = (name: string) => void

/** Reads the bytes of a training log; refusals are sentences. */
export type ReadLog = (
  bytes: Uint8Array,
  options: Omit<LogOptions, 'onRows'>,
  watch: { readonly signal: AbortSignal; readonly onRows: (rows: number) => void },
) => Promise<Result<ImportedLog, Message>>

/** Everything the core needs from the world, so that time and faults can be injected. */
export type Ports = {
  readonly clock: Clock
  readonly random: Random
  readonly files: FilePort
  readonly failPoint: FailPoint
  readonly drawer: HandoutDrawer
  readonly readLog: ReadLog
  /** Asks the coach where to save; answers null when cancelled. Browser mode saves beside the data. */
  readonly askSavePath?: (suggestedName: string) => Promise<string | null>
}

/** File operations with durability; all paths absolute. */
export type FilePort = {
  /** Writes to a temporary name, syncs, renames, syncs the folder. */
  writeAtomic(path: string, bytes: Uint8Array): void
  /** Renames and syncs both folders. */
  renameDurable(from: string, to: string): void
  syncFolder(folder: string): void
  /** Free bytes on the volume of a folder. */
  freeSpace(folder: string): number
}
