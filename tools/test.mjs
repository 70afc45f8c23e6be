// `npm test`: sets itself up and runs everything; ends with `N passed, N failed, N skipped`.
// `npm test -- unit` runs only the steps whose name holds the word.
import './node-guard.mjs'
import { buildIfNeeded, installIfNeeded } from './build.mjs'

const say = (text) => process.stdout.write(`${text}\n`)
const start = performance.now()
const total = await runAll()
say(`${((performance.now() - start) / 1000).toFixed(0)} s in all`)
const { closingLine } = await import('./steps.mjs')
say(closingLine(total))
process.exit(total.failed > 0 ? 1 : 0)

async function runAll() {
  installIfNeeded(say)
  const { runLanes } = await import('./steps.mjs')
  const { endToEndLanes, sourceLanes } = await import('./test-steps.mjs')
  const word = process.argv[2] ?? ''
  const asked = (lanes) => lanes.map((lane) => lane.filter((step) => step.name.includes(word)))
  try {
    await buildIfNeeded(say)
  } catch (error) {
    say(error.message)
    say('FAILED  the build; the tests on built files did not run.')
    return plusFailure(await runLanes(asked(sourceLanes()), say))
  }
  const { chromiumPath } = await import('./chromium.mjs')
  const chromium = chromiumPath(say)
  say(`set up after ${((performance.now() - start) / 1000).toFixed(0)} s`)
  if (chromium) return runLanes(asked([...sourceLanes(), ...endToEndLanes(chromium)]), say)
  const counted = await runLanes(asked(sourceLanes()), say)
  say('FAILED  no Chromium: install one, or set RACKSIDE_CHROMIUM to its path.')
  say('        The end-to-end tests did not run.')
  return plusFailure(counted)
}

function plusFailure(counted) {
  return { ...counted, failed: counted.failed + 1 }
}
