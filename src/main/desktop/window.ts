import { BrowserWindow, type Session } from 'electron'
import { APP_ORIGIN } from './app-protocol'

/** The only place windows are made: sandboxed, isolated, without Node, nowhere to go but the app. */
export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Rackside',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      webSecurity: true,
      spellcheck: false,
    },
  })
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  for (const event of ['will-navigate', 'will-redirect', 'will-frame-navigate'] as const) {
    window.webContents.on(event as 'will-navigate', (details) => details.preventDefault()) // as: the three share their shape
  }
  window.webContents.on('will-attach-webview', (event) => event.preventDefault())
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${APP_ORIGIN}/`)
  return window
}

/** Nothing may be asked for, and nothing leaves the computer. */
export function closeSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.webRequest.onBeforeRequest((details, answer) => {
    const isOurs = /^(app:\/\/rackside\/|blob:app:\/\/rackside\/|data:|devtools:)/.test(details.url)
    answer({ cancel: !isOurs })
  })
}
