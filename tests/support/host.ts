import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Envelope } from '../../src/shared/contract/kit/wire'
import { enter, ownHeaders } from './doors'
import { rawRequest } from './raw-http'
import { type Ended, ended } from './run-child'
import { projectRoot } from './source-files'

/** Builds the product unless it is built; the tests below run what a coach runs. */
export async function buildHost(): Promise<void> {
  const { buildIfNeeded } = (await import(join(projectRoot, 'tools/build.mjs'))) as {
    buildIfNeeded(): Promise<boolean>
  } // as: the tool's own export
  await buildIfNeeded()
}

/** The command that starts browser mode on a folder. */
export function hostCommand(dataDir: string): readonly string[] {
  return [process.execPath, join(projectRoot, 'out/main/loopback.js'), '--data', dataDir]
}

/** A process of browser mode from the outside: its lines, its end, its door. */
export type HostProcess = {
  readonly child: ChildProcess
  /** The next READY address; throws when the process ends first. */
  ready(): Promise<string>
  readonly end: Promise<Ended>
}

/** Starts browser mode as a process of its own. */
export function startHost(
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): HostProcess {
  const [file = '', ...args] = command
  const child = spawn(file, args, {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const urls: string[] = []
  const waiting: ((url: string) => void)[] = []
  let rest = ''
  child.stdout.on('data', (piece: Buffer) => {
    const lines = (rest + piece.toString()).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const url = /^READY (\{.*\})$/.exec(line)?.[1]
      if (url !== undefined) urls.push((JSON.parse(url) as { url: string }).url) // as: the status line
    }
    while (urls.length > 0 && waiting.length > 0) waiting.shift()?.(urls.shift() ?? '')
  })
  const end = ended(child)
  return {
    child,
    end,
    ready: () =>
      new Promise((resolve, reject) => {
        const known = urls.shift()
        if (known !== undefined) return resolve(known)
        waiting.push(resolve)
        void end.then(({ code, signal, stdout, stderr }) =>
          reject(new Error(`ended with ${code ?? signal} before READY: ${stdout}${stderr}`)),
        )
      }),
  }
}

/** Calls over the loopback door of a running host. */
export type HostCaller = {
  call(endpoint: string, input: unknown, commandId?: string): Promise<Envelope>
  upload(bytes: Uint8Array): Promise<string>
}

/** Enters a host by its address. */
export async function enterHost(url: string): Promise<HostCaller> {
  const { origin, port } = new URL(url)
  const headers = ownHeaders(origin, await enter(origin, url))
  const post = (path: string, body: string | Uint8Array, type: string) =>
    rawRequest(Number(port), {
      method: 'POST',
      path,
      headers: { ...headers, 'Content-Type': type },
      body,
    })
  return {
    async call(endpoint, input, commandId) {
      const request = JSON.stringify({ endpoint, input, ...(commandId ? { commandId } : {}) })
      const reply = await post('/api/call', request, 'application/json')
      return JSON.parse(reply.body.toString()) as Envelope // as: the door's answer
    },
    async upload(bytes) {
      const reply = await post('/api/upload', bytes, 'application/octet-stream')
      return (JSON.parse(reply.body.toString()) as { uploadId: string }).uploadId // as: the door's answer
    },
  }
}

/**
 * How many times slower this computer starts a program now than an idle one: 1 or more. Limits on the time of
 * a start are stretched by it, so that a busy computer makes no test red.
 */
export function busyness(): number {
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now()
    spawnSync(process.execPath, ['-e', '0'])
    return performance.now() - begun
  })
  return Math.max(1, Math.min(...times) / IDLE_START_MS)
}

/** Node alone starts in 40 to 50 ms on an idle computer of two cores. */
const IDLE_START_MS = 50

/** Ends a host the hard way, as a power cut would. */
export async function killHost({ child, end }: HostProcess): Promise<Ended> {
  child.kill('SIGKILL')
  return end
}
