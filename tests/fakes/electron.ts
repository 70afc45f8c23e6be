import { EventEmitter } from 'node:events'

type Invoke = (event: { senderFrame: SenderFrame | null }, payload: unknown) => unknown

/** The frame an invocation comes from, as the sender check sees it. */
export type SenderFrame = { readonly url: string; readonly parent: SenderFrame | null }

const handlers = new Map<string, Invoke>()

/** Everything the shell did to Electron, for tests to read back. */
export const recorded = {
  windows: [] as BrowserWindow[],
  schemes: [] as unknown[],
  isSandboxed: false,
  menuTemplates: [] as unknown[],
  exitCode: null as number | null,
  errors: [] as string[],
}

/** Channels on which the main process answers. */
export function channels(): readonly string[] {
  return [...handlers.keys()]
}

/** What a renderer's invoke does: the payload crosses by structured clone, errors come back as text only. */
export async function invoke(
  channel: string,
  payload: unknown,
  frame: SenderFrame | null,
): Promise<unknown> {
  const handler = handlers.get(channel)
  if (!handler) throw new Error(`Error invoking remote method '${channel}': no handler registered`)
  try {
    return structuredClone(await handler({ senderFrame: frame }, structuredClone(payload)))
  } catch (error) {
    throw new Error(`Error invoking remote method '${channel}': ${String(error)}`)
  }
}

export const ipcMain = {
  handle(channel: string, handler: Invoke) {
    if (handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
}

class WebContents extends EventEmitter {
  sent: unknown[][] = []
  openHandler: ((details: { url: string }) => { action: string }) | null = null
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.openHandler = handler
  }
  isDestroyed() {
    return false
  }
  send(...message: unknown[]) {
    this.sent.push(message)
    this.emit('sent', ...message)
  }
}

/** Records its options and where it was sent to. */
export class BrowserWindow extends EventEmitter {
  static getAllWindows() {
    return recorded.windows
  }
  readonly webContents = new WebContents()
  loadedUrl = ''
  constructor(readonly options: { webPreferences: Record<string, unknown> }) {
    super()
    recorded.windows.push(this)
  }
  async loadURL(url: string) {
    this.loadedUrl = url
  }
  show() {}
  focus() {}
  isMinimized() {
    return false
  }
  restore() {}
}

type ProtocolHandler = (request: Request) => Promise<Response>

export const protocol = {
  handlers: new Map<string, ProtocolHandler>(),
  registerSchemesAsPrivileged(schemes: unknown[]) {
    recorded.schemes.push(...schemes)
  },
  handle(scheme: string, handler: ProtocolHandler) {
    this.handlers.set(scheme, handler)
  },
}

type Answer<T> = (value: T) => void

/** The default session with its recorded guards. */
export const session = {
  defaultSession: {
    permissionRequest: null as
      | null
      | ((contents: unknown, permission: string, answer: Answer<boolean>) => void),
    permissionCheck: null as null | (() => boolean),
    devicePermission: null as null | (() => boolean),
    displayMedia: null as null | ((request: unknown, answer: Answer<object>) => void),
    beforeRequest: null as
      | null
      | ((details: { url: string }, answer: Answer<{ cancel: boolean }>) => void),
    setPermissionRequestHandler(handler: never) {
      this.permissionRequest = handler
    },
    setPermissionCheckHandler(handler: never) {
      this.permissionCheck = handler
    },
    setDevicePermissionHandler(handler: never) {
      this.devicePermission = handler
    },
    setDisplayMediaRequestHandler(handler: never) {
      this.displayMedia = handler
    },
    webRequest: {
      onBeforeRequest(handler: never) {
        session.defaultSession.beforeRequest = handler
      },
    },
  },
}

class App extends EventEmitter {
  hasLock = true
  enableSandbox() {
    recorded.isSandboxed = true
  }
  async whenReady() {}
  requestSingleInstanceLock() {
    return this.hasLock
  }
  quit() {
    this.emit('before-quit', { preventDefault: () => undefined })
  }
  exit(code: number) {
    recorded.exitCode = code
  }
}

export const app = new App()

export const Menu = {
  buildFromTemplate(template: unknown) {
    recorded.menuTemplates.push(template)
    return template
  },
  setApplicationMenu() {},
}

export const dialog = {
  async showSaveDialog() {
    return { canceled: true, filePath: '' }
  },
  showErrorBox(title: string, text: string) {
    recorded.errors.push(`${title}: ${text}`)
  },
}

let exposed: Record<string, unknown> = {}

/** What the preload put into the page: own enumerable functions only, frozen. */
export function exposedInPage(): Record<string, unknown> {
  return exposed
}

export const contextBridge = {
  exposeInMainWorld(name: string, api: Record<string, unknown>) {
    exposed = { ...exposed, [name]: Object.freeze({ ...api }) }
  },
}

/** The top frame of our own page. */
export const OWN_FRAME: SenderFrame = { url: 'app://rackside/#/today', parent: null }

export const ipcRenderer = {
  listeners: [] as ((event: unknown, pushed: unknown) => void)[],
  invoke: (channel: string, payload: unknown) => invoke(channel, payload, OWN_FRAME),
  on(_channel: string, listener: (event: unknown, pushed: unknown) => void) {
    this.listeners.push(listener)
  },
  removeListener(_channel: string, listener: (event: unknown, pushed: unknown) => void) {
    this.listeners = this.listeners.filter((other) => other !== listener)
  },
}
