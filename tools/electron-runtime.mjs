// The Electron program: found where it was installed, or fetched once with its own installer.
import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './build.mjs'

const SILENCE_MS = 20_000
const LOOK_MS = 500
const DAY_MS = 86_400_000
const folder = join(root, 'node_modules', 'electron')
const failedAt = join(root, 'node_modules', '.rackside', 'electron-failed')

/** The path of the Electron program, fetched when it is missing; null means browser mode. */
export async function electronRuntime(say) {
  const found = runtimeIn(folder)
  if (found) return found
  if (existsSync(failedAt) && Date.now() - statSync(failedAt).mtimeMs < DAY_MS) return null
  say('Fetching the Electron runtime (once); browser mode if it does not come …')
  if (await fetchRuntime(folder, SILENCE_MS)) return runtimeIn(folder)
  mkdirSync(join(failedAt, '..'), { recursive: true })
  writeFileSync(failedAt, '')
  return null
}

/** The program inside an installed `electron` package, or null where only the package itself is there. */
export function runtimeIn(place = folder) {
  const note = join(place, 'path.txt')
  if (!existsSync(note)) return null
  const program = join(place, 'dist', readFileSync(note, 'utf8').trim())
  return existsSync(program) ? program : null
}

/**
 * Runs the package's installer, and gives up when no byte has come for a while. The installer is silent,
 * so its bytes are counted where they land: a temporary folder of its own, then the unpacked program.
 */
export async function fetchRuntime(place, silenceMs) {
  const temp = mkdtempSync(join(tmpdir(), 'rackside-electron-'))
  const env = { ...process.env, TMPDIR: temp, TMP: temp, TEMP: temp, ELECTRON_GET_NO_PROGRESS: '1' }
  const child = spawn(process.execPath, [join(place, 'install.js')], {
    cwd: place,
    env,
    stdio: 'ignore',
  })
  const stopWatching = watchBytes([temp, join(place, 'dist')], silenceMs, () => child.kill())
  const isFetched = await new Promise((resolve) => {
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
  stopWatching()
  rmSync(temp, { recursive: true, force: true, maxRetries: 3 })
  return isFetched
}

function watchBytes(folders, silenceMs, onSilence) {
  let bytes = 0
  let movedAt = Date.now()
  const timer = setInterval(
    () => {
      const now = folders.reduce((sum, place) => sum + bytesIn(place), 0)
      if (now !== bytes) movedAt = Date.now()
      bytes = now
      if (Date.now() - movedAt >= silenceMs) onSilence()
    },
    Math.min(LOOK_MS, silenceMs / 4),
  )
  return () => clearInterval(timer)
}

function bytesIn(place) {
  if (!existsSync(place)) return 0
  const files = readdirSync(place, { recursive: true, withFileTypes: true })
  return files
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false }))
    .reduce((sum, file) => sum + (file?.size ?? 0), 0)
}
