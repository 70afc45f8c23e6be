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
for (const folder of ['src', 'resources']) {
  watch(join(root, folder), { recursive: true }, (_event, file) => {
    if (!String(file).startsWith('renderer')) isMainStale = true
    clearTimeout(timer)
    timer = setTimeout(rebuild, 150)
  })
}
process.on('SIGINT', () => host.kill('SIGINT'))

/** Screens alone are reloaded in place; a change of the core restarts it and prints a fresh address. */
async function rebuild() {
  if (isBuilding) return
  isBuilding = true
  try {
    if (await buildIfNeeded(say)) {
      if (isMainStale) await restart()
      else host.kill('SIGHUP')
      isMainStale = false
    }
  } catch (error) {
    say(error.message)
  }
  isBuilding = false
}

async function restart() {
  host.removeAllListeners('close')
  host.kill('SIGINT')
  await new Promise((resolve) => host.once('exit', resolve))
  host = startHost()
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

function startHost() {
  const port = process.env.RACKSIDE_PORT ?? '5174'
  const child = spawn(
    node24(),
    [join(root, 'out/main/loopback.js'), '--data', data, '--port', port],
    { stdio: 'inherit' },
  )
  child.on('close', (code) => process.exit(code ?? 0))
  return child
}
