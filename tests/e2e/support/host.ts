import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { call } from './call'

const root = resolve(import.meta.dirname, '../../..')

/** A running Rackside in browser mode on a folder of its own. */
export type Host = {
  readonly dataDir: string
  readonly pid: number
  /** A fresh one-time address. */
  enter(): Promise<string>
  stop(): Promise<void>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
  /** Resolves once it has ended, by itself or not. */
  readonly ended: Promise<void>
}

/** How a host is started: a folder to go on with, a port to keep, variables such as RACKSIDE_LANGUAGE. */
export type HostOptions = {
  readonly dataDir?: string
  readonly port?: string
  readonly env?: Readonly<Record<string, string>>
  /** The command that starts another one, such as a shell that mounts something first. */
  readonly through?: (command: readonly string[]) => readonly string[]
}

/** Starts the built core on a folder (a new one unless given); RACKSIDE_OUT names another build. */
export async function startHost(options: HostOptions = {}): Promise<Host> {
  const { dataDir = mkdtempSync(join(tmpdir(), 'rackside-e2e-')), port = '0' } = options
  const script = join(process.env.RACKSIDE_OUT ?? join(root, 'out'), 'main/loopback.js')
  const own = [process.execPath, script, '--data', dataDir, '--port', port]
  const [file = '', ...args] = options.through?.(own) ?? own
  const child = spawn(file, args, {
    // A test run that is killed takes its hosts with it.
    env: { ...process.env, RACKSIDE_ENDS_WITH_INPUT: '1', ...options.env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await readyLine(child)
  return {
    dataDir,
    pid: child.pid ?? 0,
    enter() {
      const address = readyLine(child)
      child.stdin?.write('\n')
      return address
    },
    stop: () => end(child, 'SIGINT'),
    kill: () => end(child, 'SIGKILL'),
    ended: new Promise((done) => child.once('exit', () => done())),
  }
}

function end(child: ChildProcess, signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((done) => {
    child.once('exit', () => done())
    child.kill(signal)
  })
}

function readyLine(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let text = ''
    const onEnd = (code: number | null) => failed(new Error(`the host ended with ${code}`))
    const onText = (part: Buffer) => {
      text += String(part)
      const found = /READY (.*)\n/.exec(text)?.[1]
      if (found === undefined) return
      child.stdout?.off('data', onText)
      child.off('exit', onEnd)
      done((JSON.parse(found) as { url: string }).url) // as: our own status line
    }
    child.stdout?.on('data', onText)
    child.once('exit', onEnd)
  })
}

/** What a page must never do: errors, violations of the policy, requests that leave its origin. */
export function watchPage(page: Page, faults: string[], origin = 'http://127.0.0.1:'): void {
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('console', (line) => {
    if (line.type() === 'error' || /Content Security Policy|Trusted/i.test(line.text())) {
      faults.push(`console: ${line.text()}`)
    }
  })
  page.on('request', (request) => {
    const url = request.url().replace(/^blob:/, '')
    if (!url.startsWith(origin) && !url.startsWith('data:')) faults.push(`request: ${url}`)
  })
}

/** A test with a running host and a page that must stay without faults. */
export const test = base.extend<{ host: Host; faults: string[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads fixtures from the pattern
  host: async ({}, use) => {
    const host = await startHost()
    await use(host)
    await host.stop()
    rmSync(host.dataDir, { recursive: true, force: true })
  },
  faults: [
    async ({ page, host: _ }, use) => {
      const faults: string[] = []
      watchPage(page, faults)
      await use(faults)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Calls an endpoint as the page would; answers the value. */
export async function callIn(page: Page, endpoint: string, input: unknown): Promise<unknown> {
  const answer = await page.evaluate(
    async ([request]) => {
      const response = await fetch('/api/call', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'X-Rackside-Token': sessionStorage.getItem('rackside-token') ?? '',
        },
        body: JSON.stringify(request),
      })
      return response.json()
    },
    [call(endpoint, input)] as const,
  )
  if (!answer.ok) throw new Error(`${endpoint}: ${answer.error.message}`)
  return answer.value
}

/** Opens the sample studio from the first run. */
export async function openSample(page: Page, host: Host): Promise<void> {
  await page.goto(await host.enter())
  await page.getByRole('button', { name: /sample studio/i }).click()
  await expect(page.getByText('Sample studio').first()).toBeVisible({ timeout: 120_000 })
}

/** Starts Rackside again on the folder of a host that has ended. */
export function startAgain(host: Host): Promise<Host> {
  return startHost({ dataDir: host.dataDir })
}
