// Installs what is missing and builds what is stale; used by start, dev, call and the tests. No dependencies.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const stamps = join(root, 'node_modules', '.rackside')

/** Installs the locked packages unless this lockfile was installed here before. Answers whether it did. */
export function installIfNeeded(say = () => undefined) {
  const lock = hash(readFileSync(join(root, 'package-lock.json')))
  if (readStamp('installed') === lock) return false
  say('Installing what Rackside needs (once) …')
  const npm = process.env.npm_execpath
  const args = ['ci', '--loglevel=error', '--no-audit', '--no-fund', '--ignore-scripts']
  const env = { ...process.env, npm_config_loglevel: 'error' }
  const done = npm
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, ...args], {
        cwd: root,
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
    : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
        cwd: root,
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      })
  if (done.status !== 0)
    throw new Error('The packages could not be installed. Check the connection and start again.')
  writeStamp('installed', lock)
  return true
}

/** Builds the three worlds unless nothing they are made of has changed. Answers whether it did. */
export async function buildIfNeeded(say = () => undefined) {
  const sources = hash(
    listSources()
      .map((path) => `${path} ${statSync(join(root, path)).size} ${contentHash(path)}`)
      .join('\n'),
  )
  if (readStamp('built') === sources && existsSync(join(root, 'out/main/loopback.js'))) return false
  say('Building …')
  const { binScript, env24, node24 } = await import('./run24.mjs')
  const done = spawnSync(node24(), [binScript('electron-vite'), 'build', '--logLevel', 'error'], {
    cwd: root,
    env: env24(),
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(`The build did not succeed.\n${done.stdout}${done.stderr}`)
  writeStamp('built', sources)
  return true
}

function listSources() {
  const fixed = ['electron.vite.config.ts', 'package-lock.json', 'tsconfig.base.json']
  const found = ['src', 'resources'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  )
  return [...fixed, ...found].sort()
}

function contentHash(path) {
  return hash(readFileSync(join(root, path)))
}

function hash(bytes) {
  return createHash('sha256').update(bytes).digest('hex')
}

function readStamp(name) {
  const path = join(stamps, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function writeStamp(name, value) {
  mkdirSync(stamps, { recursive: true })
  writeFileSync(join(stamps, name), value)
}
