// Runs named steps, prints the seconds of each, and adds up what their test runners say.
import { spawn } from 'node:child_process'
import { root } from './build.mjs'
import { countTests } from './count-tests.mjs'
import { env24 } from './run24.mjs'

/**
 * Runs lanes of steps, one lane after the other, the steps of a lane side by side.
 * Answers the sum; a step that is no test run counts as one.
 */
export async function runLanes(lanes, say) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const lane of lanes) {
    for (const result of await Promise.all(lane.map((step) => runStep(step, say)))) {
      for (const kind of Object.keys(total)) total[kind] += result.counts[kind]
    }
  }
  return total
}

/** The closing line of `npm test`. */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/** Runs one step; its output is shown when it failed. */
export async function runStep(step, say) {
  const start = performance.now()
  const { code, output } = await collect(step)
  const seconds = (performance.now() - start) / 1000
  const counts = countStep(step, { code, output })
  const isOk = code === 0 && counts.failed === 0
  if (!isOk) say(output.trimEnd())
  const word = isOk ? (counts.passed === 0 ? 'skipped' : 'ok') : 'FAILED'
  const tests = step.runner === undefined ? '' : `: ${closingLine(counts)}`
  say(`${word.padEnd(8)}${seconds.toFixed(1).padStart(6)} s  ${step.name}${tests}`)
  if (isOk && counts.passed === 0) say(`${' '.repeat(18)}${step.skipReason}`)
  return { name: step.name, code, output, seconds, counts }
}

/**
 * What a step adds to the sum. A runner that ended badly without naming a red test counts as one failed,
 * and so does one that ran nothing, unless the step says why it may be skipped.
 */
export function countStep(step, { code, output }) {
  if (step.runner === undefined)
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  const counts = countTests(step.runner, output)
  const isSilentlyBroken = code !== 0 && counts.failed === 0
  const isSkipped = step.skipReason !== undefined && counts.skipped > 0
  const isEmpty = counts.passed + counts.failed === 0 && !isSkipped
  return isSilentlyBroken || isEmpty ? { ...counts, failed: counts.failed + 1 } : counts
}

function collect({ command, args, env = {} }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: env24({ FORCE_COLOR: '0', NO_COLOR: '1', ...env }),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout.on('data', (part) => (output += part))
    child.stderr.on('data', (part) => (output += part))
    child.on('error', (error) => resolve({ code: 1, output: String(error) }))
    child.on('close', (code, signal) => {
      // Ended from outside: what it has said so far is no account of its tests.
      const end = signal === null ? '' : `\nended by ${signal}\n`
      resolve({ code: code ?? 1, output: output + end })
    })
  })
}
