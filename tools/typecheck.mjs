// Checks the types of every layer with its own tsconfig, side by side.
import { spawn } from 'node:child_process'
import { binScript, env24, node24 } from './run24.mjs'

const layers = ['src/shared', 'src/main', 'src/preload', 'src/renderer', 'tests']
const asked = process.argv.slice(2)

const results = await Promise.all((asked.length ? asked : layers).map(check))
const failed = results.filter((result) => result.code !== 0)
for (const result of failed) process.stdout.write(`${result.layer}\n${result.output}\n`)
process.exit(failed.length ? 1 : 0)

function check(layer) {
  return new Promise((resolve) => {
    const child = spawn(node24(), [binScript('tsc'), '-p', layer], { env: env24() })
    let output = ''
    child.stdout.on('data', (part) => (output += part))
    child.stderr.on('data', (part) => (output += part))
    child.on('close', (code) => resolve({ layer, code, output }))
  })
}
