// `npm start`: installs what is missing, builds what is stale, opens Rackside. No dependencies of its own.
import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildIfNeeded, installIfNeeded, root } from './build.mjs'

const HELP = `Rackside

npm start -- [options]
  --data DIR    keep the studio in this folder     (RACKSIDE_DATA)
  --port N      browser mode: use this port        (RACKSIDE_PORT)
  --browser     browser mode, also where Electron is present   (RACKSIDE_BROWSER=1)
  --no-open     browser mode: print the address only           (RACKSIDE_NO_OPEN=1)
  --help        this text
Status lines: READY {"url"}, LOCKED (11), TOO_NEW (12), CORRUPT (13), READONLY (14), FULL (15).`

const say = (text) => process.stdout.write(`${text}\n`)
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Rackside starts with Node 20.19 or newer; this is Node ${process.versions.node}.\n`,
  )
  process.exit(1)
}

const options = readOptions()
if (options.help) {
  say(HELP)
  process.exit(0)
}
try {
  installIfNeeded(say)
  await buildIfNeeded(say)
  const { node24 } = await import('./run24.mjs')
  const electron = options.browser || options['no-open'] ? null : await electronRuntime()
  if (electron) startElectron(electron)
  else startBrowserMode(node24())
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

function readOptions() {
  const { env } = process
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        browser: { type: 'boolean', default: env.RACKSIDE_BROWSER === '1' },
        'no-open': { type: 'boolean', default: env.RACKSIDE_NO_OPEN === '1' },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.port !== undefined && !/^\d{1,5}$/.test(values.port))
      throw new Error('--port needs a number')
    return values
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${HELP}\n`)
    process.exit(2)
  }
}

function passed() {
  const args = []
  if (options.data !== undefined) args.push('--data', options.data)
  if (options.port !== undefined) args.push('--port', options.port)
  return args
}

/** The Electron program: present, or fetched (20 s without a byte and it is not tried again for a day). */
async function electronRuntime() {
  const require = createRequire(join(root, 'package.json'))
  const folder = dirname(require.resolve('electron/package.json'))
  const found = runtimeIn(folder)
  if (found) return found
  const failedAt = join(root, 'node_modules', '.rackside', 'electron-failed')
  if (existsSync(failedAt) && Date.now() - statSync(failedAt).mtimeMs < 86_400_000) return null
  say('Fetching the Electron runtime (once); browser mode if it does not come …')
  const isFetched = await fetchRuntime(folder)
  if (isFetched) return runtimeIn(folder)
  mkdirSync(dirname(failedAt), { recursive: true })
  writeFileSync(failedAt, '')
  return null
}

function runtimeIn(folder) {
  const note = join(folder, 'path.txt')
  if (!existsSync(note)) return null
  const program = join(folder, 'dist', readFileSync(note, 'utf8').trim())
  return existsSync(program) ? program : null
}

function fetchRuntime(folder) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(folder, 'install.js')], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let watch = setTimeout(giveUp, 20_000)
    function giveUp() {
      child.kill()
      resolve(false)
    }
    const progress = () => {
      clearTimeout(watch)
      watch = setTimeout(giveUp, 20_000)
    }
    child.stdout.on('data', progress)
    child.stderr.on('data', progress)
    child.on('error', giveUp)
    child.on('close', (code) => {
      clearTimeout(watch)
      resolve(code === 0)
    })
  })
}

function startElectron(program) {
  const child = spawn(program, [root, ...passed()], { cwd: root, stdio: 'inherit' })
  child.on('close', (code) => process.exit(code ?? 0))
}

function startBrowserMode(node) {
  const child = spawn(node, [join(root, 'out/main/loopback.js'), ...passed()], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let isOpened = false
  let line = ''
  process.stdin.on('data', (typed) => child.stdin.write(typed))
  child.stdout.on('data', (part) => {
    line += part
    const lines = line.split('\n')
    line = lines.pop() ?? ''
    for (const text of lines) {
      say(text)
      if (!text.startsWith('READY ')) continue
      if (!isOpened) say('Rackside is running. Ctrl-C closes it; Enter prints a fresh address.')
      if (!isOpened && !options['no-open']) openWindow(JSON.parse(text.slice(6)).url, child)
      isOpened = true
    }
  })
  const stop = () => child.kill('SIGINT')
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  child.on('close', (code) => process.exit(code ?? 1))
}

/** A Chromium-family app window, else the default browser, else the printed address has to do. */
function openWindow(url, host) {
  const isHeadless =
    process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
  if (isHeadless) return
  const chromium = findChromium()
  if (!chromium) return openDefault(url)
  const profile = mkdtempSync(join(tmpdir(), 'rackside-window-'))
  const args = [
    `--app=${url}`,
    `--user-data-dir=${profile}`,
    '--class=Rackside',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
  ]
  if (process.platform === 'linux' && process.getuid?.() === 0) args.push('--no-sandbox')
  const window = spawn(chromium, args, { stdio: 'ignore' })
  window.on('error', () => openDefault(url))
  // Closing the window closes Rackside, as with any desktop program.
  window.on('close', () => {
    rmSync(profile, { recursive: true, force: true })
    host.kill('SIGINT')
  })
}

function findChromium() {
  const names =
    process.platform === 'win32'
      ? [
          'Google\\Chrome\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
        ].flatMap((tail) =>
          [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
            .filter(Boolean)
            .map((head) => join(head, tail)),
        )
      : process.platform === 'darwin'
        ? [
            '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
            '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
            '/Applications/Chromium.app/Contents/MacOS/Chromium',
          ]
        : (process.env.PATH ?? '')
            .split(':')
            .flatMap((folder) =>
              [
                'chromium',
                'chromium-browser',
                'google-chrome',
                'microsoft-edge',
                'brave-browser',
              ].map((name) => join(folder, name)),
            )
  return names.find((path) => existsSync(path)) ?? null
}

function openDefault(url) {
  const [program, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : process.platform === 'darwin'
        ? ['open', url]
        : ['xdg-open', url]
  const opener = spawn(program, args, { stdio: 'ignore', detached: true })
  opener.on('error', () => say('No browser was found: open the address above.'))
  opener.unref()
}
