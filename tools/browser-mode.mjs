// Browser mode: the core behind its door on this computer, and a window that shows it.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './build.mjs'
import { openWindow } from './open-window.mjs'

/** Starts the host, passes its lines on, opens the window once, and ends with the host's exit code. */
export function startBrowserMode({ node, args, opens, say }) {
  const host = spawn(node, [join(root, 'out/main/loopback.js'), ...args], {
    cwd: root,
    env: { ...process.env, RACKSIDE_ENDS_WITH_INPUT: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  // The host closes the database when its input ends; this works the same way on every system.
  const stop = () => host.stdin.end()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  process.stdin.on('data', (typed) => host.stdin.writable && host.stdin.write(typed))
  host.stdin.on('error', () => undefined)
  host.on('close', (code) => process.exit(code ?? 1))
  let isOpened = false
  followLines(host.stdout, (line) => {
    say(line)
    if (!line.startsWith('READY ') || isOpened) return
    isOpened = true
    say('Rackside is running. Ctrl-C closes it; Enter prints a fresh address.')
    if (opens) openWindow(JSON.parse(line.slice(6)).url, { say, onClosed: stop })
  })
}

function followLines(stream, take) {
  let rest = ''
  stream.on('data', (part) => {
    const lines = (rest + part).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) take(line)
  })
}
