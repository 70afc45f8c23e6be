// `npm run dev`: browser mode on a throw-away folder; rebuilds and reloads when a source file changes.
import './node-guard.mjs'
import { spawn } from 'node:child_process'
import { mkdirSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded, installIfNeeded, root } from './build.mjs'

const say = (text) => process.stdout.write(`${text}\n`)
installIfNeeded(say)
await buildIfNeeded(say)
const { node24 } = await import('./run24.mjs')
const data = process.env.RACKSIDE_DATA ?? join(tmpdir(), 'rackside-dev')
mkdirSync(data, { recursive: true })
await openSample()
let host = startHost()
let timer
let isBuilding = false
let isMainStale = false
let isChanged = false
for (const folder of ['src', 'resources']) {
  watch(join(root, folder), { recursive: true }, (_event, file) => {
    if (folder !== 'src' || !String(file).startsWith('renderer')) isMainStale = true
    isChanged = true
    clearTimeout(timer)
    timer = setTimeout(rebuild, 150)
  })
}
process.on('SIGINT', () => (host ? host.kill('SIGINT') : process.exit(0)))

/** Screens alone are reloaded in place; a change of the core restarts it and prints a fresh address. */
async function rebuild() {
  if (isBuilding) return
  isBuilding = true
  // What changes while a build runs is built by the next one.
  while (isChanged) {
    isChanged = false
    await buildOnce()
  }
  isBuilding = false
}

async function buildOnce() {
  const restarts = isMainStale
  try {
    if (!(await buildIfNeeded(say))) return
    isMainStale = false
    if (restarts || !host) await restart()
    else host.kill('SIGHUP')
    say(restarts ? 'The core was started again.' : 'Open pages were reloaded.')
  } catch (error) {
    say(error.message)
  }
}

async function restart() {
  const old = host
  if (old) {
    old.removeAllListeners('close')
    old.kill('SIGINT')
    await new Promise((resolve) => old.once('exit', resolve))
  }
  host = startHost(endedAfterChange)
}

/** A core that a change has broken: the next change may mend it. */
function endedAfterChange(code) {
  if (code === 0) process.exit(0)
  host = undefined
  say(`The core ended with ${code}; it is started again with the next change.`)
}

function openSample() {
  const input = JSON.stringify({ unit: 'kg', paper: 'A4', locale: 'en-GB' })
  return new Promise((resolve) => {
    const child = spawn(
      node24(),
      [join(root, 'out/main/call.js'), 'desk.openSample', input, '--data', data],
      { stdio: 'ignore' },
    )
    child.on('close', resolve)
  })
}

function startHost(onEnd = (code) => process.exit(code ?? 0)) {
  const port = process.env.RACKSIDE_PORT ?? '5174'
  const child = spawn(
    node24(),
    [join(root, 'out/main/loopback.js'), '--data', data, '--port', port],
    { stdio: 'inherit' },
  )
  child.on('close', onEnd)
  return child
}
