// The steps of `npm test`, in lanes: what stands in one lane runs side by side.
import { availableParallelism } from 'node:os'
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

/** Files of vitest projects, all of them unless some are named. */
export function vitestStep(name, projects, files = []) {
  const chosen = [projects].flat().flatMap((project) => ['--project', project])
  return {
    name,
    runner: 'vitest',
    command: node24(),
    args: [binScript('vitest'), 'run', ...chosen, ...files],
  }
}

/**
 * What needs no browser, in lanes of as many steps as the computer has cores for. Every step keeps two
 * cores busy by itself; contract and integration start programs and wait for them, and go last.
 */
export function sourceLanes(cores = availableParallelism()) {
  const style = styleSteps()
  const pure = [
    vitestStep('unit', 'unit'),
    vitestStep('screens', 'screens'),
    vitestStep('guards', 'guards'),
    vitestStep('migrations', 'migrations'),
  ]
  const contract = vitestStep('contract', 'contract')
  const integration = vitestStep('integration', ['integration', 'desktop'])
  if (cores >= 8)
    return [
      [...style, ...pure],
      [contract, integration],
    ]
  if (cores >= 4) return [[...style, ...pure], [contract], [integration]]
  return [style, pure.slice(0, 2), pure.slice(2), [contract], [integration]]
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
