import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test'
import { type Display, openDisplay, whyNoDisplay } from './support/display'
import { startHost } from './support/host'

const root = resolve(import.meta.dirname, '../..')
const missing = whyNoDisplay()

test.skip(missing !== null, `real key events need a display: ${missing}`)

let display: Display
test.beforeAll(async () => {
  display = await openDisplay()
})
test.afterAll(() => display?.close())

test('npm start opens a window of its own, and closing it closes Rackside', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'rackside-e2e-'))
  const env = { ...process.env, DISPLAY: display.name }
  const args = [join(root, 'tools/start.mjs'), '--browser', '--data', dataDir]
  const started = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'inherit'] })
  let out = ''
  started.stdout?.on('data', (part) => (out += part))
  const ended = new Promise<number | null>((done) => started.once('exit', done))

  const id = await display.waitFor('Rackside', 'Rackside')
  expect(out.trim().split('\n').length).toBeLessThanOrEqual(10)
  expect(out).toMatch(/^READY /m)
  display.press(id, 'alt+F4')
  expect(await ended).toBe(0)
  const left = readdirSync(dataDir, { recursive: true }).map(String)
  expect(left.filter((name) => /-wal$|-shm$|lock/i.test(name))).toEqual([])
  rmSync(dataDir, { recursive: true, force: true })
})

test('in the app window Ctrl+K opens the palette and Ctrl+N asks for a new client', async ({
  launchOptions,
}) => {
  await inWindow({ launchOptions, isApp: true }, async (page, press) => {
    await expect(page.getByRole('button', { name: 'New client' })).toBeVisible()
    press('ctrl+k')
    await expect(page.getByRole('dialog', { name: 'Search or run' })).toBeVisible()
    press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await blur(page)
    press('ctrl+n')
    await expect(page.getByRole('textbox', { name: 'Name of a new client' })).toBeFocused()
    press('d')
    await expect(page.getByRole('textbox', { name: 'Name of a new client' })).toHaveValue('d')
  })
})

test('in a tab, which keeps Ctrl+N for itself, Alt+N asks for a new client', async ({
  launchOptions,
}) => {
  await inWindow({ launchOptions, isApp: false }, async (page, press) => {
    await expect(page.getByRole('button', { name: 'New client' })).toContainText('Alt')
    await blur(page)
    press('alt+n')
    await expect(page.getByRole('textbox', { name: 'Name of a new client' })).toBeFocused()
    await blur(page)
    press('ctrl+k')
    await expect(page.getByRole('dialog', { name: 'Search or run' })).toBeVisible()
  })
})

for (const isApp of [true, false]) {
  test(`F6 walks places, page and status ${isApp ? 'in the app window' : 'in a tab, which has an F6 of its own'}`, async ({
    launchOptions,
  }) => {
    await inWindow({ launchOptions, isApp }, async (page, press) => {
      await expect(page.getByRole('button', { name: 'New client' })).toBeVisible()
      await blur(page)
      const focusIn = (pane: string) => page.locator(`[data-pane="${pane}"]:focus-within`)
      // In a tab the first press may still belong to the address bar, which hands the focus on.
      await expect(async () => {
        press('F6')
        await expect(focusIn('rail')).toHaveCount(1, { timeout: 2000 })
      }).toPass({ timeout: 60_000 })
      for (const pane of ['content', 'status', 'rail']) {
        press('F6')
        await expect(focusIn(pane)).toHaveCount(1)
      }
      press('shift+F6')
      await expect(focusIn('status')).toHaveCount(1)
    })
  })
}

type Kind = {
  readonly launchOptions: { readonly executablePath?: string; readonly args?: string[] }
  readonly isApp: boolean
}

/** Opens the roster of a new studio in a window of real Chromium and hands over its keyboard. */
async function inWindow(
  { launchOptions, isApp }: Kind,
  check: (page: Page, press: (chord: string) => void) => Promise<void>,
): Promise<void> {
  const host = await startHost()
  const profile = mkdtempSync(join(tmpdir(), 'rackside-e2e-profile-'))
  const address = await host.enter()
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions,
    headless: false,
    viewport: null,
    env: { ...process.env, DISPLAY: display.name },
    args: [
      ...(launchOptions.args ?? []),
      '--class=RacksideKeys',
      ...(isApp ? [`--app=${address}`] : []),
    ],
  })
  try {
    const page = await firstPage(context)
    if (!isApp) await page.goto(address)
    await page.getByRole('button', { name: /Start my studio/ }).click()
    const id = await display.waitFor('RacksideKeys', 'Rackside')
    await check(page, (chord) => display.press(id, chord))
  } finally {
    await context.close()
    await host.stop()
    rmSync(host.dataDir, { recursive: true, force: true })
    rmSync(profile, { recursive: true, force: true })
  }
}

async function firstPage(context: BrowserContext): Promise<Page> {
  return context.pages()[0] ?? context.waitForEvent('page')
}

async function blur(page: Page): Promise<void> {
  await page.evaluate(
    () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
  )
}
