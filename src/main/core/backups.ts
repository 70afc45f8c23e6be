import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ok, type Result, refuse } from '../../shared/kernel/result'
import type { Message } from '../../shared/kernel/words'
import type { BackupCard, Backups } from '../api/world'
import { dropCopy, inspectCopy, listCopies, type Manifest, takeCopy } from '../files/backup-copy'
import { copiesToDrop } from '../files/backup-retention'
import { markRestored, type OpenStudio } from './open-studio'
import type { Ports } from './ports'

/** What the copies need of the core: the open studio, and closing and opening it around a swap. */
export type BackupHost = {
  readonly ports: Ports
  readonly newId: () => string
  studio(): OpenStudio
  /** Closes the studio, lets `swap` move files, and opens it again. */
  swapFiles(swap: () => void): void
}

/** The copies of the open studio in the folder beside it. */
export function createBackups(host: BackupHost): Backups {
  const folder = () => join(dirname(host.studio().path), 'backups')
  const replaced = () => join(dirname(host.studio().path), 'replaced')

  function take(reason: BackupCard['reason']): BackupCard {
    const { db, studioId } = host.studio()
    const card = takeCopy({ db, studioId, reason, folder: folder(), ports: host.ports })
    for (const old of copiesToDrop(listCopies(folder()))) dropCopy(folder(), old.name)
    return shown(card)
  }

  function verify(name: string): Result<Manifest, Message> {
    const card = listCopies(folder()).find((copy) => copy.name === name)
    if (!card) return refuse({ key: 'backups.notThere' })
    if (card.studioId !== host.studio().studioId) return refuse({ key: 'backups.otherStudio' })
    try {
      const found = inspectCopy(join(folder(), name))
      const same = found.sha256 === card.sha256 && found.digest === card.digest
      return same ? ok(card) : refuse({ key: 'backups.altered' })
    } catch {
      // Whatever the engine says of a damaged copy, the coach needs one plain sentence.
      return refuse({ key: 'backups.damaged' })
    }
  }

  function restore(name: string): Result<BackupCard, Message> {
    const card = verify(name)
    if (!card.ok) return card
    take('before-restore')
    const { path } = host.studio()
    const staged = `${path}.restoring`
    copyFileSync(join(folder(), name), staged)
    markRestored(staged, host.newId)
    host.ports.failPoint('restore.afterStage')
    host.swapFiles(() => {
      setAside(path, replaced())
      host.ports.failPoint('restore.afterAside')
      host.ports.files.renameDurable(staged, path)
    })
    return ok(shown(card.value))
  }

  function undoRestore(): Result<null, Message> {
    if (!existsSync(join(replaced(), basename(host.studio().path)))) {
      return refuse({ key: 'backups.nothingReplaced' })
    }
    const { path } = host.studio()
    host.swapFiles(() => {
      const current = join(dirname(path), 'restored-away')
      setAside(path, current)
      moveAll(replaced(), dirname(path))
      rmSync(replaced(), { recursive: true, force: true })
      renameSync(current, replaced())
    })
    return ok(null)
  }

  return {
    take: async (reason) => take(reason),
    list: () => listCopies(folder()).map(shown),
    verify: (name) => {
      const card = verify(name)
      return card.ok ? ok(shown(card.value)) : card
    },
    restore: async (name) => restore(name),
    canUndoRestore: () => existsSync(join(replaced(), basename(host.studio().path))),
    undoRestore: async () => undoRestore(),
    folder,
  }
}

/** Finishes or turns back a restore that was cut off between its two renames. */
export function repairCutRestore(path: string): void {
  const aside = join(dirname(path), 'replaced', basename(path))
  const staged = `${path}.restoring`
  const wasCut = existsSync(staged) && !existsSync(path)
  if (wasCut && existsSync(aside)) moveAll(dirname(aside), dirname(path))
  rmSync(staged, { force: true })
  for (const suffix of ['-wal', '-shm', '-journal']) rmSync(`${staged}${suffix}`, { force: true })
}

/** Moves a database with its side files together; a stale log must never meet another file. */
function setAside(path: string, into: string): void {
  rmSync(into, { recursive: true, force: true })
  mkdirSync(into, { recursive: true, mode: 0o700 })
  for (const suffix of ['', '-wal', '-shm', '-journal']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, join(into, basename(path) + suffix))
  }
}

function moveAll(from: string, to: string): void {
  for (const file of readdirSync(from)) renameSync(join(from, file), join(to, file))
}

function shown(card: Manifest): BackupCard {
  const { name, sequence, takenAt, reason, bytes, digest, clients, sessions } = card
  return { name, sequence, takenAt, reason, bytes, digest, clients, sessions }
}
