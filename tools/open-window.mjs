// Opens an address: as an app window of a Chromium-family browser, else in the default browser.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const APP_FLAGS = [
  '--class=Rackside',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
]
const LINUX_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'microsoft-edge',
  'brave-browser',
]

/** Whether windows can be shown at all. */
export function hasDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

/** Opens the address; `onClosed` is called when a window of our own was closed. */
export function openWindow(url, { say, onClosed }) {
  if (!hasDisplay()) return
  const chromium = findChromium()
  if (!chromium) return openDefault(url, say)
  const profile = mkdtempSync(join(tmpdir(), 'rackside-window-'))
  const args = [`--app=${url}`, `--user-data-dir=${profile}`, ...APP_FLAGS]
  // Chromium refuses to start its sandbox for the administrator's account on Linux.
  if (process.platform === 'linux' && process.getuid?.() === 0) args.push('--no-sandbox')
  const window = spawn(chromium, args, { stdio: 'ignore' })
  window.on('error', () => openDefault(url, say))
  window.on('close', () => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    onClosed()
  })
}

function findChromium() {
  return candidates().find((path) => existsSync(path)) ?? null
}

function candidates() {
  const { env } = process
  if (process.platform === 'win32') {
    const heads = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean)
    const tails = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
    return tails.flatMap((tail) => heads.map((head) => join(head, tail)))
  }
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  const folders = (env.PATH ?? '').split(':')
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function openDefault(url, say) {
  const openers = { win32: ['cmd', '/c', 'start', '', url], darwin: ['open', url] }
  const [program, ...args] = openers[process.platform] ?? ['xdg-open', url]
  const opener = spawn(program, args, { stdio: 'ignore', detached: true })
  opener.on('error', () => say('No browser was found: open the address above.'))
  opener.unref()
}
