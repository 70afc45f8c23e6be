// `npm run pictures`: photographs the sample studio for the README, 1440 × 900, light.
import './node-guard.mjs'
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { buildIfNeeded, installIfNeeded, root } from './build.mjs'

const say = (text) => process.stdout.write(`${text}\n`)
installIfNeeded(say)
await buildIfNeeded(say)
const { chromiumPath } = await import('./chromium.mjs')
const { runStep } = await import('./steps.mjs')
const { binScript, node24 } = await import('./run24.mjs')

const chromium = chromiumPath(say)
if (!chromium) throw new Error('No Chromium: install one, or set RACKSIDE_CHROMIUM to its path.')
mkdirSync(join(root, 'docs/pictures'), { recursive: true })
const { counts } = await runStep(
  {
    name: 'pictures',
    runner: 'playwright',
    command: node24(),
    args: [binScript('playwright'), 'test', '--project', 'pictures'],
    env: { RACKSIDE_CHROMIUM: chromium, RACKSIDE_PICTURES: '1' },
  },
  say,
)
if (counts.failed > 0) process.exit(1)
for (const name of ['program', 'log', 'progress']) {
  const kilobytes = Math.round(statSync(join(root, 'docs/pictures', `${name}.png`)).size / 1024)
  say(`docs/pictures/${name}.png ${kilobytes} kB`)
}
