import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Frame, Page } from '@playwright/test'

const root = resolve(import.meta.dirname, '../../..')
/** Where the page believes it is; requests never leave the computer, each becomes one to `app://rackside`. */
export const STAND_IN = 'https://rackside.test'
const APP = 'app://rackside'

type SenderFrame = { readonly url: string; readonly parent: SenderFrame | null }
type Answer = (event: { senderFrame: SenderFrame | null }, payload: unknown) => unknown
type Preferences = { readonly preload: string; readonly sandbox: boolean }

/** The built desktop app, running on a page of Chromium in the place of an Electron window. */
export type StandIn = {
  readonly page: Page
  /** The preferences the window was made with. */
  readonly preferences: Preferences
  /** Closes the window; resolves when the main process would have ended. */
  close(): Promise<void>
}

/**
 * Runs `out/main/index.js` with its real core thread; `electron` is an object of this file. Once per process,
 * because a module is evaluated once.
 */
export async function startStandIn(context: BrowserContext, dataDir: string): Promise<StandIn> {
  process.env.RACKSIDE_DATA = dataDir
  const world = createWorld(context)
  Object.assign(globalThis, { electronStandIn: world.electron })
  const names = Object.keys(world.electron)
  const source = `export const { ${names.join(', ')} } = globalThis.electronStandIn`
  const url = `data:text/javascript,${encodeURIComponent(source)}`
  registerHooks({
    resolve: (name, at, next) =>
      name === 'electron' ? { url, shortCircuit: true } : next(name, at),
  })
  await import(pathToFileURL(resolve(root, 'out/main/index.js')).href)
  const { page, preferences } = await world.shown
  return {
    page,
    preferences,
    close: async () => {
      await page.close()
      world.electron.app.emit('window-all-closed')
      await world.ended
    },
  }
}

function createWorld(context: BrowserContext) {
  const channels = new Map<string, Answer>()
  const protocols = new Map<string, (request: Request) => Promise<Response>>()
  const shown = Promise.withResolvers<{ page: Page; preferences: Preferences }>()
  const ended = Promise.withResolvers<void>()
  const windows: Window[] = []

  class Window extends EventEmitter {
    static getAllWindows = () => windows
    readonly webContents = Object.assign(new EventEmitter(), {
      setWindowOpenHandler: () => undefined,
      isDestroyed: () => this.page?.isClosed() ?? true,
      send: (channel: string, value: unknown) => void this.push(channel, value),
    })
    private page: Page | null = null
    constructor(private readonly options: { readonly webPreferences: Preferences }) {
      super()
      windows.push(this)
    }
    async loadURL(address: string): Promise<void> {
      const { webPreferences } = this.options
      this.page = await context.newPage()
      await routeToProtocol(this.page, protocols)
      await exposeChannels(this.page, channels)
      await this.page.addInitScript({ content: preloadScript(webPreferences.preload) })
      shown.resolve({ page: this.page, preferences: webPreferences })
      await this.page.goto(address.replace(APP, STAND_IN))
      this.emit('ready-to-show')
    }
    show() {}
    focus() {}
    isMinimized = () => false
    private async push(channel: string, value: unknown): Promise<void> {
      if (!this.page || this.page.isClosed()) return
      await this.page.evaluate(
        ([name, pushed]) =>
          window.dispatchEvent(new CustomEvent(`ipc:${name}`, { detail: pushed })),
        [channel, value] as const,
      )
    }
  }
  return {
    electron: electronOf({ Window, channels, protocols, ended }),
    shown: shown.promise,
    ended: ended.promise,
  }
}

type Parts = {
  readonly Window: unknown
  readonly channels: Map<string, Answer>
  readonly protocols: Map<string, (request: Request) => Promise<Response>>
  readonly ended: { resolve(): void }
}

/** What the main process may import of Electron; a name that is missing here does not link. */
function electronOf({ Window, channels, protocols, ended }: Parts) {
  const app = Object.assign(new EventEmitter(), {
    enableSandbox: () => undefined,
    whenReady: async () => undefined,
    requestSingleInstanceLock: () => true,
    exit: () => ended.resolve(),
    quit: () => {
      let isHeld = false
      app.emit('before-quit', { preventDefault: () => (isHeld = true) })
      if (!isHeld) ended.resolve()
    },
  })
  const nothing = () => undefined
  return {
    app,
    BrowserWindow: Window,
    ipcMain: { handle: (channel: string, answer: Answer) => void channels.set(channel, answer) },
    protocol: {
      registerSchemesAsPrivileged: nothing,
      handle: (scheme: string, answer: (request: Request) => Promise<Response>) =>
        void protocols.set(scheme, answer),
    },
    session: {
      defaultSession: {
        setPermissionRequestHandler: nothing,
        setPermissionCheckHandler: nothing,
        setDevicePermissionHandler: nothing,
        setDisplayMediaRequestHandler: nothing,
        webRequest: { onBeforeRequest: nothing },
      },
    },
    Menu: { buildFromTemplate: (template: unknown) => template, setApplicationMenu: nothing },
    dialog: {
      showSaveDialog: async () => ({ canceled: true, filePath: '' }),
      showErrorBox: (title: string, text: string) => {
        throw new Error(`${title}: ${text}`)
      },
    },
  }
}

async function routeToProtocol(
  page: Page,
  protocols: Map<string, (request: Request) => Promise<Response>>,
): Promise<void> {
  await page.route('**/*', async (route) => {
    const url = route.request().url()
    const answer = protocols.get('app')
    if (!answer || !url.startsWith(STAND_IN)) return route.abort()
    const response = await answer(new Request(url.replace(STAND_IN, APP)))
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    })
  })
}

/** Values cross by structured clone; of an error only the text arrives, as with Electron. */
async function exposeChannels(page: Page, channels: Map<string, Answer>): Promise<void> {
  await page.exposeBinding('ipcInvoke', async (source, channel: string, payload: unknown) => {
    const answer = channels.get(channel)
    if (!answer) throw new Error(`No handler registered for '${channel}'`)
    const event = { senderFrame: senderOf(source.frame) }
    return structuredClone(await answer(event, structuredClone(payload)))
  })
}

function senderOf(frame: Frame | null): SenderFrame | null {
  if (frame === null) return null
  return { url: frame.url().replace(STAND_IN, APP), parent: senderOf(frame.parentFrame()) }
}

/** The built preload as a sandboxed one runs: CommonJS, and `require` knows nothing but `electron`. */
function preloadScript(path: string): string {
  return `(() => {
  const listeners = new Map()
  const ipcRenderer = {
    invoke: (channel, payload) => window.ipcInvoke(channel, payload),
    on(channel, listener) {
      const take = (event) => listener({}, event.detail)
      listeners.set(listener, take)
      window.addEventListener('ipc:' + channel, take)
    },
    removeListener: (channel, listener) =>
      window.removeEventListener('ipc:' + channel, listeners.get(listener)),
  }
  const contextBridge = {
    exposeInMainWorld: (name, api) =>
      Object.defineProperty(window, name, { value: Object.freeze({ ...api }) }),
  }
  const require = (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer }
    throw new Error('a sandboxed preload cannot require ' + name)
  }
  const module = { exports: {} }
  const exports = module.exports
  ${readFileSync(path, 'utf8')}
})()`
}
