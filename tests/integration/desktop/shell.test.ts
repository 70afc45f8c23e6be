import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { DesktopBridge } from '../../../src/renderer/api/desktop-transport'
import { uuidV7 } from '../../../src/shared/kernel/ids'
import { seededRandom } from '../../support/studio'

const dataDir = mkdtempSync(join(tmpdir(), 'rackside-shell-'))
let electron: typeof import('../../fakes/electron')
let bridge: DesktopBridge

// The real main process and preload of the product on a stand-in for Electron; the core runs from the build.
beforeAll(async () => {
  vi.doMock('electron', () => import('../../fakes/electron'))
  electron = await import('../../fakes/electron')
  process.argv.push('--data', dataDir)
  vi.doMock('../../../src/main/core/spawn-core', async () => {
    const { createCore } = await import('../../../src/main/core/create-core')
    const { testPorts } = await import('../../support/studio')
    return {
      spawnCore: () =>
        createCore({ dataDir, ports: testPorts(), fillSample: async () => undefined }),
    }
  })
  vi.doMock('../../../src/main/hosts/static-manifest', async (original) => ({
    ...(await original<typeof import('../../../src/main/hosts/static-manifest')>()),
    readManifest: () =>
      new Map([
        ['/index.html', { type: 'text/html', bytes: Buffer.from('<p nonce="__CSP_NONCE__">') }],
      ]),
  }))
  await import('../../../src/main/index')
  await import('../../../src/preload/index')
  await vi.waitFor(() => expect(electron.recorded.windows.length).toBe(1))
  bridge = electron.exposedInPage().desktop as DesktopBridge // as: what the preload exposes
})

afterAll(() => {
  electron.app.quit()
  rmSync(dataDir, { recursive: true, force: true })
})

const newId = () => uuidV7(Date.now(), seededRandom(Math.floor(Math.random() * 1e9)).bytes(10))

test('a window is sandboxed, isolated and without Node, and loads only the app', () => {
  const [window] = electron.recorded.windows
  expect(electron.recorded.isSandboxed).toBe(true)
  expect(window?.options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  })
  expect(window?.loadedUrl).toBe('app://rackside/')
  expect(window?.webContents.openHandler?.({ url: 'https://example.com' })).toEqual({
    action: 'deny',
  })
})

test('navigation, redirects and webviews are prevented', () => {
  const contents = electron.recorded.windows[0]?.webContents
  for (const event of [
    'will-navigate',
    'will-redirect',
    'will-frame-navigate',
    'will-attach-webview',
  ]) {
    const preventDefault = vi.fn()
    contents?.emit(event, { preventDefault })
    expect(preventDefault, event).toHaveBeenCalledOnce()
  }
})

test('every permission is denied and no request leaves the app', () => {
  const guards = electron.session.defaultSession
  const answers: unknown[] = []
  guards.permissionRequest?.(null, 'media', (answer) => answers.push(answer))
  guards.displayMedia?.(null, (answer) => answers.push(answer))
  expect(answers).toEqual([false, {}])
  expect(guards.permissionCheck?.()).toBe(false)
  expect(guards.devicePermission?.()).toBe(false)
  const outcome = (url: string) => {
    let cancelled: boolean | undefined
    guards.beforeRequest?.({ url }, ({ cancel }) => {
      cancelled = cancel
    })
    return cancelled
  }
  expect(outcome('app://rackside/index.html')).toBe(false)
  for (const url of [
    'https://example.com/',
    'http://127.0.0.1:1/',
    'file:///etc/passwd',
    'app://rackside.evil/',
    'ftp://x/',
  ]) {
    expect(outcome(url), url).toBe(true)
  }
})

test('the preload exposes two functions and nothing of Electron', () => {
  expect(Object.keys(bridge).sort()).toEqual(['call', 'subscribe'])
})

test('the same contract answers over IPC, one channel per endpoint', async () => {
  const started = await bridge.call('desk.startOwn', {
    endpoint: 'desk.startOwn',
    input: { unit: 'kg', paper: 'A4', locale: 'en-GB' },
  })
  expect(started).toMatchObject({ ok: true, value: { phase: 'open' } })
  const added = await bridge.call('clients.add', {
    endpoint: 'clients.add',
    input: { name: 'Dana Cruz' },
    commandId: newId(),
  })
  expect(added).toMatchObject({ ok: true })
  const pushed = electron.recorded.windows[0]?.webContents.sent.map(([channel, event]) => [
    channel,
    (event as { kind: string }).kind,
  ]) // as: pushes have a kind
  expect(pushed).toContainEqual(['core.event', 'changes.committed'])
})

test('a payload cannot name another endpoint than its channel', async () => {
  const answer = await bridge.call('clients.list', {
    endpoint: 'clients.add',
    input: { shelf: 'active' },
  })
  expect(answer).toMatchObject({ ok: true, value: { clients: [{ name: 'Dana Cruz' }] } })
})

test('forged, foreign, nested and vanished frames are refused on every channel', async () => {
  const own = electron.OWN_FRAME
  const frames = [
    null,
    { url: 'https://example.com/', parent: null },
    { url: 'app://rackside.evil/', parent: null },
    { url: own.url, parent: own },
    { url: 'data:text/html,x', parent: null },
  ]
  for (const channel of electron.channels()) {
    for (const frame of frames) {
      const answer = await electron.invoke(channel, { endpoint: channel, input: {} }, frame)
      expect(answer, channel).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    }
  }
  expect(electron.channels().length).toBeGreaterThan(60)
})

test('the app protocol serves the manifest and nothing else', async () => {
  const serve = electron.protocol.handlers.get('app')
  const status = async (url: string) => (await serve?.(new Request(url)))?.status
  expect(await status('app://rackside/')).toBe(200)
  for (const url of [
    'app://rackside/../package.json',
    'app://rackside/%2e%2e/package.json',
    'app://rackside/etc/passwd',
    'app://other/',
    'app://rackside/api/bytes/none',
  ]) {
    expect(await status(url), url).toBe(404)
  }
  const page = await serve?.(new Request('app://rackside/'))
  const nonce = /nonce-([^']+)'/.exec(page?.headers.get('Content-Security-Policy') ?? '')?.[1]
  expect(nonce).toBeTruthy()
  expect(await page?.text()).toContain(`nonce="${nonce}"`)
})

test('each command of the menu bar stands in it once', () => {
  const ids: string[] = []
  const walk = (entries: unknown) => {
    for (const entry of entries as { id?: string; submenu?: unknown }[]) {
      if (entry.id) ids.push(entry.id)
      if (entry.submenu) walk(entry.submenu)
    }
  }
  walk(electron.recorded.menuTemplates[0])
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain('app.palette')
})
