// The steps of `npm test`, in lanes: what stands in one lane runs side by side.
import { join } from 'node:path'
import { root } from './build.mjs'
import { runtimeIn } from './electron-runtime.mjs'
import { binScript, node24 } from './run24.mjs'

const NO_ELECTRON =
  'The Electron runtime is not here (node node_modules/electron/install.js fetches it).'

/** Types and lint, shared with `npm run check`. */
export function styleSteps() {
  return [
    { name: 'types', command: node24(), args: [join(root, 'tools/typecheck.mjs')] },
    {
      name: 'lint, format and import rules',
      command: node24(),
      args: [binScript('biome'), 'check', '--error-on-warnings', '.'],
    },
  ]
}

/** Files of one vitest project, all of it unless some are named. */
export function vitestStep(name, project, files = []) {
  return {
    name,
    runner: 'vitest',
    command: node24(),
    args: [binScript('vitest'), 'run', '--project', project, ...files],
  }
}

/** What needs no browser. Tests that watch a clock have the computer to themselves. */
export function sourceLanes() {
  return [
    styleSteps(),
    [vitestStep('unit', 'unit'), vitestStep('screens', 'screens')],
    [vitestStep('guards', 'guards'), vitestStep('migrations', 'migrations')],
    [vitestStep('contract', 'contract')],
    [vitestStep('integration', 'integration')],
  ]
}

/** Real Chromium against the built core, then the same window in Electron where its runtime is. */
export function endToEndLanes(chromium) {
  const env = { RACKSIDE_CHROMIUM: chromium }
  const playwright = (project) => ({
    runner: 'playwright',
    command: node24(),
    args: [binScript('playwright'), 'test', '--project', project],
    env,
  })
  const reason = runtimeIn() ? {} : { skipReason: NO_ELECTRON }
  return [
    [{ name: 'end to end', ...playwright('browser') }],
    [{ name: 'end to end in Electron', ...playwright('electron'), ...reason }],
  ]
}
