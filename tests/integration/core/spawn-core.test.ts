import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { spawnCore } from '../../../src/main/core/spawn-core'

const folder = mkdtempSync(join(tmpdir(), 'rackside-thread-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A thread that behaves as told; the real one is tried by the tests of the built product. */
function thread(name: string, lines: string): Parameters<typeof spawnCore>[0] {
  const script = join(folder, `${name}.mjs`)
  writeFileSync(script, `import { parentPort as port } from 'node:worker_threads'\n${lines}`)
  return { script, dataDir: folder, printThread: '', importThread: '', fonts: '' }
}

test('a thread that is refused says why', async () => {
  const refused = thread(
    'refused',
    "port.postMessage({ kind: 'refused', status: 'LOCKED', words: 'x' })",
  )
  await expect(spawnCore(refused)).rejects.toMatchObject({ status: 'LOCKED' })
})

test('a thread that breaks at its start does not leave the window waiting', async () => {
  await expect(spawnCore(thread('broken', "throw new Error('broken')"))).rejects.toThrow('broken')
  await expect(spawnCore(thread('silent', 'process.exit(0)'))).rejects.toThrow('has ended')
})

test('when the thread is lost, whoever waits and whoever asks later is told, once', async () => {
  const lines = `port.postMessage({ kind: 'ready' })
port.on('message', () => { throw new Error('out of memory') })`
  const lost: string[] = []
  const onLost = (error: Error) => void lost.push(error.message)
  const core = await spawnCore({ ...thread('lost', lines), onLost })
  await expect(core.call({ endpoint: 'clients.list', input: {} })).rejects.toThrow('out of memory')
  await expect(core.examine()).rejects.toThrow('out of memory')
  expect(lost).toEqual(['out of memory'])
})

test('a core that is closed is not lost', async () => {
  const lines = `port.postMessage({ kind: 'ready' })
port.on('message', ({ ask }) => port.postMessage({ kind: 'answer', ask, value: undefined }))`
  const lost: Error[] = []
  const core = await spawnCore({ ...thread('closed', lines), onLost: (error) => lost.push(error) })
  await core.close()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(lost).toEqual([])
})
