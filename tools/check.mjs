// `npm run check`: types, lint with import rules, mirrors and documents; under a minute.
import { join } from 'node:path'
import { installIfNeeded, root } from './build.mjs'

installIfNeeded((text) => process.stdout.write(`${text}\n`))
const { binScript, node24 } = await import('./run24.mjs')
const { runStep } = await import('./steps.mjs')

const results = [
  await runStep({ name: 'types', command: node24(), args: [join(root, 'tools/typecheck.mjs')] }),
  await runStep({
    name: 'lint, format and import rules',
    command: join(root, 'node_modules/.bin/biome'),
    args: ['check', '--error-on-warnings', '.'],
  }),
  await runStep({
    name: 'mirrors and documents',
    command: node24(),
    args: [
      binScript('vitest'),
      'run',
      '--project',
      'guards',
      'tests/guards/mirror.test.ts',
      'tests/guards/documents.test.ts',
    ],
  }),
]
process.exit(results.some((result) => result.code !== 0) ? 1 : 0)
