import type { Theme } from '../../shared/contract/desk'
import type { Result } from '../../shared/kernel/result'
import type { Language, Message } from '../../shared/kernel/words'
import type { HandoutDrawer } from '../core/drawer-port'
import type { FilePort, ReadLog } from '../core/ports'
import type { CopyReason } from '../files/backup-copy'

/** What is known of this desk before and beside any studio. */
export type DeskState = {
  readonly phase: 'first-run' | 'open'
  readonly studio: 'own' | 'sample' | null
  readonly theme: Theme
  readonly programZoom: 'block' | 'week' | 'set'
  readonly studioFile: string | null
  readonly language: Language
}

/** A verified copy of the studio. */
export type BackupCard = {
  readonly name: string
  /** Journal sequence at the time of the copy. */
  readonly sequence: number
  readonly takenAt: number
  readonly reason: CopyReason
  readonly bytes: number
  readonly digest: string
  readonly clients: number
  readonly sessions: number
}

/** Copies of the open studio: made, verified, listed, restored, and a restore turned back. */
export type Backups = {
  take(reason: BackupCard['reason']): Promise<BackupCard>
  list(): readonly BackupCard[]
  verify(name: string): Result<BackupCard, Message>
  restore(name: string): Promise<Result<BackupCard, Message>>
  canUndoRestore(): boolean
  undoRestore(): Promise<Result<null, Message>>
  folder(): string
}

/** Opening and leaving studios. */
export type Desk = {
  state(): DeskState
  setTheme(theme: DeskState['theme']): void
  setProgramZoom(zoom: DeskState['programZoom']): void
  /** Creates the coach's own studio file; refuses when there already is one. */
  startOwn(): Promise<void>
  /** Opens (and on first use fills) the sample studio, in a file of its own. */
  openSample(report: (done: number, total: number) => void): Promise<void>
  /** Ends the undo list: setting a studio up is nothing to undo. */
  forgetUndo(): void
  /** Throws the sample file away and goes back to the coach's own studio or to the first run. */
  leaveSample(): Promise<void>
}

/** Everything a task can touch besides the database. */
export type World = {
  readonly files: FilePort
  readonly drawer: HandoutDrawer
  readonly backups: Backups
  readonly desk: Desk
  /** The bytes of an upload, until they are dropped ten minutes later. */
  readonly takeUpload: (uploadId: string) => Uint8Array | null
  /** Keeps a large value for a command that follows at once; answers its id. */
  readonly keepParcel: (value: unknown) => string
  /** Reads a training log of another app, in a thread of its own in the product. */
  readonly readLog: ReadLog
  /** Where handouts and exports are put when nobody can be asked. */
  readonly exportFolder: () => string
  readonly askSavePath: ((suggestedName: string) => Promise<string | null>) | null
}
