import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { app, BrowserWindow, ipcMain, Menu, protocol, session } from 'electron'
import { sayEnglish } from '../shared/messages/say'
import type { Core } from './core/core'
import { spawnCore } from './core/spawn-core'
import { defaultDataFolder } from './data-folder'
import { StudioRefused } from './database/open'
import { APP_ORIGIN, createAppProtocol } from './desktop/app-protocol'
import { askSavePath, sayStartRefused } from './desktop/dialogs'
import { buildMenu } from './desktop/menu'
import { closeSession, openWindow } from './desktop/window'
import { openElectronDoor } from './hosts/electron-ipc'
import { readManifest } from './hosts/static-manifest'
import { EXIT_CODES, START_SENTENCES } from './start-refusal'

// The desktop app: doors and windows live here, the core in its own thread.
const here = import.meta.dirname
const { values } = parseArgs({
  strict: false,
  options: { data: { type: 'string', default: defaultDataFolder(process.env, process.platform) } },
})

app.enableSandbox()
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])

if (app.requestSingleInstanceLock({ data: String(values.data) })) void run()
else app.quit()

async function run(): Promise<void> {
  await app.whenReady()
  try {
    const core = await spawnCore({
      script: resolve(here, 'core-thread.js'),
      printThread: resolve(here, 'print-thread.js'),
      importThread: resolve(here, 'import-thread.js'),
      fonts: resolve(here, '../../resources/fonts'),
      dataDir: resolve(String(values.data)),
      askSavePath: (name) =>
        askSavePath(BrowserWindow.getAllWindows()[0] ?? null, name, sayEnglish),
    })
    openDesktop(core)
  } catch (error) {
    if (!(error instanceof StudioRefused)) throw error
    process.stdout.write(`${error.status}\n`)
    sayStartRefused('Rackside', sayEnglish(START_SENTENCES[error.status]))
    app.exit(EXIT_CODES[error.status])
  }
}

function openDesktop(core: Core): void {
  const files = readManifest(resolve(here, '../renderer'))
  protocol.handle('app', createAppProtocol(files, core))
  closeSession(session.defaultSession)
  openElectronDoor({
    ipc: ipcMain,
    core,
    origin: APP_ORIGIN,
    windows: () => BrowserWindow.getAllWindows().map((window) => window.webContents),
  })
  const preload = resolve(here, '../preload/index.cjs')
  const window = openWindow(preload)
  Menu.setApplicationMenu(
    buildMenu(sayEnglish, (commandId) =>
      window.webContents.send('core.event', { kind: 'command.asked', commandId }),
    ),
  )
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  closeCleanly(core)
}

/** The database is closed before the process ends, however the end comes. */
function closeCleanly(core: Core): void {
  let isClosed = false
  app.on('window-all-closed', () => app.quit())
  app.on('before-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    isClosed = true
    void core.close().then(() => app.quit())
  })
}
