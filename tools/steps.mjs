// Runs named steps one after the other, prints the seconds of each, and counts what tests say.
import { spawn } from 'node:child_process'
import { root } from './build.mjs'
import { env24 } from './run24.mjs'

/** Runs a command; answers exit code, output and seconds. Output is shown when it fails or is asked for. */
export async function runStep({ name, command, args, env = {}, isShown = false }) {
  const start = performance.now()
  const { code, output } = await collect(command, args, { env, isShown })
  const seconds = (performance.now() - start) / 1000
  if (code !== 0 && !isShown) process.stdout.write(output)
  process.stdout.write(
    `${code === 0 ? 'ok    ' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  ${name}\n`,
  )
  return { name, code, output, seconds }
}

function collect(command, args, { env, isShown }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: env24({ FORCE_COLOR: '0', NO_COLOR: '1', ...env }),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const take = (part) => {
      output += part
      if (isShown) process.stdout.write(part)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** Reads passed, failed and skipped counts from the closing lines of vitest or Playwright. */
export function countTests(output) {
  const tests = /Tests\s+(.*)/.exec(output)?.[1]
  const text = tests ?? output.split('\n').slice(-12).join('\n')
  const number = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(text)?.[1] ?? 0)
  return { passed: number('passed'), failed: number('failed'), skipped: number('skipped') }
}
