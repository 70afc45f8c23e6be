// Runs the benchmarks: each file prints its own figures beside a simple yardstick and fails nothing.
// `npm run bench` runs all, `npm run bench -- notation` those whose name holds the word.
import './node-guard.mjs'
import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const folder = join(resolve(dirname(fileURLToPath(import.meta.url)), '..'), 'tests', 'bench')
const asked = process.argv[2] ?? ''

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .sort()) {
  if (file.includes(asked)) await runnerImport(join(folder, file), { logLevel: 'warn' })
}
