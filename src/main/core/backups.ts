import { copyFileSync, existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ok, type Result, refuse } from '../../shared/kernel/result'
import type { Message } from '../../shared/kernel/words'
import type { BackupCard, Backups } from '../api/world'
import type { Connection } from '../database/open'
import { inspectCopy } from '../database/studio-copy'
import { dropCopy, listCopies, type Manifest, takeCopy } from '../files/backup-copy'
import { copiesToDrop } from '../files/backup-retention'
import { markRestored, type OpenStudio } from './open-studio'
import type { Ports } from './ports'
import { assertClosed, moveDatabase, placesOf } from './replaced-files'

/** What the copies need of the core: the open studio, and closing and opening it around a swap. */
export type BackupHost = {
  readonly ports: Ports
  readonly newId: () => string
  /** The newest schema version this program knows. */
  readonly newest: number
  studio(): OpenStudio
  /** Closes the studio, lets `swap` move files, and opens what is there then. */
  swapFiles(swap: () => void): void
}

/** The copies of the open studio in the folder beside it. */
export function createBackups(host: BackupHost): Backups {
  const folder = () => folderOf(host.studio().path)
  const replacedIsThere = () => existsSync(placesOf(host.studio().path).replaced)
  return {
    take: async (reason) => take(host, reason),
    list: () => listCopies(folder()).map(shown),
    verify: (name) => {
      const card = verify(host, name)
      return card.ok ? ok(shown(card.value)) : card
    },
    restore: async (name) => restore(host, name),
    canUndoRestore: replacedIsThere,
    undoRestore: async () => {
      if (!replacedIsThere()) return refuse({ key: 'backups.nothingReplaced' })
      undoRestore(host)
      return ok(null)
    },
    folder,
  }
}

/**
 * Puts a pinned copy aside before a schema step. A step that keeps breaking off finds the copy of the
 * first try, so that many failed starts neither fill the disk nor push the good copy out.
 */
export function copyBeforeMigration(
  ports: Ports,
  studio: { readonly db: Connection; readonly path: string; readonly studioId: string },
): void {
  const folder = folderOf(studio.path)
  const card = takeCopy({ ...studio, reason: 'before-migration', folder, ports })
  const same = listCopies(folder).filter(
    (copy) => copy.reason === card.reason && copy.digest === card.digest,
  )
  for (const earlier of same) if (earlier.name !== card.name) dropCopy(folder, earlier.name)
}

function folderOf(studioPath: string): string {
  return join(dirname(studioPath), 'backups')
}

function take(host: BackupHost, reason: BackupCard['reason']): BackupCard {
  const { db, studioId, path } = host.studio()
  const folder = folderOf(path)
  const card = takeCopy({ db, studioId, reason, folder, ports: host.ports })
  for (const old of copiesToDrop(listCopies(folder))) dropCopy(folder, old.name)
  return shown(card)
}

function verify(host: BackupHost, name: string): Result<Manifest, Message> {
  const { path, studioId } = host.studio()
  const card = listCopies(folderOf(path)).find((copy) => copy.name === name)
  if (!card) return refuse({ key: 'backups.notThere' })
  if (card.studioId !== studioId) return refuse({ key: 'backups.otherStudio' })
  try {
    const found = inspectCopy(join(folderOf(path), name), host.newest)
    const isSame = found.sha256 === card.sha256 && found.digest === card.digest
    if (!isSame) return refuse({ key: 'backups.altered' })
    return found.studioId === studioId ? ok(card) : refuse({ key: 'backups.otherStudio' })
  } catch {
    // Whatever the engine says of a damaged copy, the coach needs one plain sentence.
    return refuse({ key: 'backups.damaged' })
  }
}

function restore(host: BackupHost, name: string): Result<BackupCard, Message> {
  const card = verify(host, name)
  if (!card.ok) return card
  const { path } = host.studio()
  take(host, 'before-restore')
  const { staged } = placesOf(path)
  copyFileSync(join(folderOf(path), name), staged)
  markRestored(staged, host.newId, host.newest)
  host.ports.failPoint('restore.afterStage')
  swapIn(host)
  return ok(shown(card.value))
}

/** The live studio goes aside, the staged one takes its place; turned back when it does not open. */
function swapIn({ ports, studio, swapFiles }: BackupHost): void {
  const { live, staged, replaced } = placesOf(studio().path)
  let isAside = false
  try {
    swapFiles(() => {
      assertClosed(live)
      moveDatabase(ports.files, live, replaced)
      isAside = true
      ports.failPoint('restore.afterAside')
      moveDatabase(ports.files, staged, live)
      ports.failPoint('restore.afterSwap')
    })
  } catch (error) {
    if (isAside && existsSync(replaced)) swapFiles(() => moveDatabase(ports.files, replaced, live))
    throw error
  }
}

function undoRestore({ ports, studio, swapFiles }: BackupHost): void {
  const { live, replaced, leaving } = placesOf(studio().path)
  swapFiles(() => {
    assertClosed(live)
    moveDatabase(ports.files, live, leaving)
    ports.failPoint('undo-restore.afterAside')
    moveDatabase(ports.files, replaced, live)
    ports.failPoint('undo-restore.afterSwap')
    moveDatabase(ports.files, leaving, replaced)
  })
}

function shown(card: Manifest): BackupCard {
  const { name, sequence, takenAt, reason, bytes, digest, clients, sessions } = card
  return { name, sequence, takenAt, reason, bytes, digest, clients, sessions }
}
