// `npm test`: sets itself up and runs everything; ends with `N passed, N failed, N skipped`.
import { join } from 'node:path'
import { buildIfNeeded, installIfNeeded, root } from './build.mjs'

const say = (text) => process.stdout.write(`${text}\n`)
installIfNeeded(say)
await buildIfNeeded(say)
const { binScript, node24 } = await import('./run24.mjs')
const { chromiumPath } = await import('./chromium.mjs')
const { countTests, runStep } = await import('./steps.mjs')

const chromium = chromiumPath(say)
const node = node24()
const vitest = (...args) => ({ command: node, args: [binScript('vitest'), 'run', ...args] })
const steps = [
  { name: 'types', command: node, args: [join(root, 'tools/typecheck.mjs')] },
  {
    name: 'lint, format and import rules',
    command: join(root, 'node_modules/.bin/biome'),
    args: ['check', '--error-on-warnings', '.'],
  },
  { name: 'unit', isTests: true, ...vitest('--project', 'unit') },
  { name: 'screens', isTests: true, ...vitest('--project', 'screens') },
  { name: 'guards', isTests: true, ...vitest('--project', 'guards') },
  { name: 'integration', isTests: true, ...vitest('--project', 'integration') },
  { name: 'contract', isTests: true, ...vitest('--project', 'contract') },
  { name: 'migrations', isTests: true, ...vitest('--project', 'migrations') },
]
const total = { passed: 0, failed: 0, skipped: 0 }
for (const step of steps) add(await runStep(step), step.isTests)
if (chromium) {
  const env = { RACKSIDE_CHROMIUM: chromium }
  add(
    await runStep({
      name: 'end to end',
      command: node,
      args: [binScript('playwright'), 'test'],
      env,
    }),
    true,
  )
} else {
  say(
    'FAILED  no Chromium: install one, or set RACKSIDE_CHROMIUM to its path. The end-to-end tests did not run.',
  )
  total.failed += 1
}
say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed > 0 ? 1 : 0)

/** A step without tests counts as one; a broken run of tests counts as failed even when none said so. */
function add(result, isTests = false) {
  const counts = isTests
    ? countTests(result.output)
    : { passed: result.code === 0 ? 1 : 0, failed: 0, skipped: 0 }
  const isSilentlyBroken = result.code !== 0 && counts.failed === 0
  const isEmpty = isTests && result.code === 0 && counts.passed === 0
  total.passed += counts.passed
  total.failed += counts.failed + (isSilentlyBroken || isEmpty ? 1 : 0)
  total.skipped += counts.skipped
}
