import { createHash } from 'node:crypto'
import { realpathSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StudioRefused } from '../database/open'

/**
 * Takes the process lock of a data folder: a named local socket that vanishes with the process,
 * so that a killed Rackside leaves nothing stale and a second start stops before touching a file.
 * Answers the function that gives it back; throws LOCKED when it is taken.
 */
export async function takeProcessLock(folder: string): Promise<() => Promise<void>> {
  const name = lockName(realpathSync(folder))
  try {
    return release(await listen(name))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
  }
  if (name.startsWith('/') && !(await isAnswered(name))) {
    rmSync(name, { force: true })
    return release(await listen(name))
  }
  throw new StudioRefused('LOCKED', 'another Rackside holds this folder')
}

/** Linux and Windows have names that die with their owner; elsewhere a socket file stands in. */
function lockName(folder: string): string {
  const id = createHash('sha256').update(folder).digest('hex').slice(0, 32)
  if (process.platform === 'win32') return `\\\\.\\pipe\\rackside-${id}`
  if (process.platform === 'linux') return `\0rackside-${id}`
  return join(tmpdir(), `rackside-${id}.sock`)
}

function listen(name: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', reject)
    server.listen(name, () => {
      server.unref()
      resolve(server)
    })
  })
}

function isAnswered(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(name)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}

function release(server: Server): () => Promise<void> {
  return () => new Promise((resolve) => server.close(() => resolve()))
}
