// The way from `npm start` to an open window: options, packages, build, then Electron or browser mode.
import { spawn } from 'node:child_process'
import { startBrowserMode } from './browser-mode.mjs'
import { buildIfNeeded, installIfNeeded, root } from './build.mjs'
import { electronRuntime } from './electron-runtime.mjs'
import { hasDisplay } from './open-window.mjs'
import { HELP, hostArguments, readOptions } from './start-options.mjs'

/** What Electron answers by itself: closed by the coach, or one of the status lines. */
const ANSWERED = [0, 11, 12, 13, 14, 15]
const SOON_MS = 10_000

const say = (text) => process.stdout.write(`${text}\n`)
const { options, complaint } = readOptions(process.argv.slice(2), process.env)
if (complaint !== undefined) {
  process.stderr.write(`${complaint}\nnpm start -- --help lists the options.\n`)
  process.exit(2)
}
if (options.help) {
  say(HELP)
  process.exit(0)
}

try {
  installIfNeeded(say)
  await buildIfNeeded(say)
  const electron = isElectronWanted() ? await electronRuntime(say) : null
  if (electron) startElectron(electron)
  else await openBrowserMode()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

/** Without a display there is nothing to draw on, and the administrator's account gets no sandbox on Linux. */
function isElectronWanted() {
  const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0
  return !options.browser && !options.noOpen && hasDisplay() && !isLinuxRoot
}

function startElectron(program) {
  const start = Date.now()
  const child = spawn(program, [root, ...hostArguments(options)], { cwd: root, stdio: 'inherit' })
  process.on('SIGINT', () => undefined)
  child.on('error', openBrowserMode)
  child.on('close', (code) => {
    if (ANSWERED.includes(code) || Date.now() - start > SOON_MS) process.exit(code ?? 0)
    say('The Electron window did not open; using the browser instead.')
    openBrowserMode()
  })
}

async function openBrowserMode() {
  const { node24 } = await import('./run24.mjs')
  startBrowserMode({ node: node24(), args: hostArguments(options), opens: !options.noOpen, say })
}
