// `npm run check`: types, lint with import rules, mirrors and documents; under a minute.
import './node-guard.mjs'
import { installIfNeeded } from './build.mjs'

const say = (text) => process.stdout.write(`${text}\n`)
installIfNeeded(say)
const { runLanes } = await import('./steps.mjs')
const { styleSteps, vitestStep } = await import('./test-steps.mjs')

const documents = ['tests/guards/mirror.test.ts', 'tests/guards/documents.test.ts']
const total = await runLanes(
  [[...styleSteps(), vitestStep('mirrors and documents', 'guards', documents)]],
  say,
)
process.exit(total.failed > 0 ? 1 : 0)
