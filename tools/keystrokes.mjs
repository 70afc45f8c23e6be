// `npm run keystrokes`: types three published programs in Chromium and writes docs/keystrokes.md.
import './node-guard.mjs'
import { buildIfNeeded, installIfNeeded } from './build.mjs'

const say = (text) => process.stdout.write(`${text}\n`)
installIfNeeded(say)
await buildIfNeeded(say)
const { chromiumPath } = await import('./chromium.mjs')
const { runStep } = await import('./steps.mjs')
const { binScript, node24 } = await import('./run24.mjs')

const chromium = chromiumPath(say)
if (!chromium) throw new Error('No Chromium: install one, or set RACKSIDE_CHROMIUM to its path.')
const { counts } = await runStep(
  {
    name: 'keystrokes',
    runner: 'playwright',
    command: node24(),
    args: [binScript('playwright'), 'test', 'keystrokes', '--project', 'browser'],
    env: { RACKSIDE_CHROMIUM: chromium, RACKSIDE_KEYSTROKES: 'write' },
  },
  say,
)
if (counts.failed > 0) process.exit(1)
