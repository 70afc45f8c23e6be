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
  /** A fresh one-time address. */
  enter(): Promise<string>
  stop(): Promise<void>
}

/** Starts the built core on a folder (a new one unless given). */
export async function startHost(
  dataDir = mkdtempSync(join(tmpdir(), 'rackside-e2e-')),
): Promise<Host> {
  const child = spawn(process.execPath, [join(root, 'out/main/loopback.js'), '--data', dataDir], {
    // A test run that is killed takes its hosts with it.
    env: { ...process.env, RACKSIDE_ENDS_WITH_INPUT: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  await readyLine(child)
  return {
    dataDir,
    enter() {
      const address = readyLine(child)
      child.stdin?.write('\n')
      return address
    },
    stop: () =>
      new Promise((done) => {
        if (child.exitCode !== null) return done()
        child.once('exit', () => done())
        child.kill('SIGINT')
      }),
  }
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
    async ({ page }, use) => {
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
  await expect(page.getByText('Sample studio').first()).toBeVisible({ timeout: 30_000 })
}
