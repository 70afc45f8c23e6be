// `npm run --silent call -- area.endpoint '<json>' [--data DIR]`: one call through the in-process door.
import './node-guard.mjs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildIfNeeded, installIfNeeded, root } from './build.mjs'

installIfNeeded()
await buildIfNeeded()
const { node24 } = await import('./run24.mjs')
const done = spawnSync(node24(), [join(root, 'out/main/call.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exit(done.status ?? 1)
