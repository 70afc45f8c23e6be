import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { sayEnglish } from '../shared/messages/say'
import { spawnCore } from './core/spawn-core'
import { defaultDataFolder } from './data-folder'
import { StudioRefused } from './database/open'
import { openLoopback } from './hosts/loopback-http'
import { readManifest } from './hosts/static-manifest'
import { EXIT_CODES, START_SENTENCES } from './start-refusal'

// Browser mode: the core behind a door on 127.0.0.1. Prints one machine-readable status line.
if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write('Rackside needs Node 24. Start it with "npm start", which brings its own.\n')
  process.exit(1)
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: defaultDataFolder(process.env, process.platform) },
    port: { type: 'string', default: process.env.RACKSIDE_PORT ?? '0' },
  },
})

try {
  await run()
} catch (error) {
  if (isPortRefused(error)) {
    process.stderr.write(`${sayEnglish('core.portTaken', { port: values.port })}\n`)
    process.exit(1)
  }
  if (!(error instanceof StudioRefused)) throw error
  process.stdout.write(`${error.status}\n`)
  process.stderr.write(`${sayEnglish(START_SENTENCES[error.status])}\n`)
  process.exit(EXIT_CODES[error.status])
}

async function run(): Promise<void> {
  const here = import.meta.dirname
  const core = await spawnCore({
    script: resolve(here, 'core-thread.js'),
    printThread: resolve(here, 'print-thread.js'),
    importThread: resolve(here, 'import-thread.js'),
    fonts: resolve(here, '../../resources/fonts'),
    dataDir: resolve(values.data),
    onLost: (error) => {
      process.stderr.write(`the core is gone: ${error.stack ?? error.message}\n`)
      process.exit(1)
    },
  })
  const door = await openLoopback({
    core,
    files: readManifest(resolve(here, '../renderer')),
    port: Number(values.port),
  }).catch(async (error: unknown) => {
    await core.close()
    throw error
  })
  const announce = () => process.stdout.write(`READY ${JSON.stringify({ url: door.entryUrl() })}\n`)
  announce()
  // An empty line asks for a fresh one-time address (the last one is used up or a minute old).
  const input = createInterface({ input: process.stdin }).on('line', announce)
  // A development build replaced the window's files: serve them and reload open pages.
  process.on('SIGHUP', () => door.replaceFiles(readManifest(resolve(here, '../renderer'))))
  let isClosing = false
  const stop = async () => {
    if (isClosing) return
    isClosing = true
    await door.close()
    await core.close()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  // Started by a program that may vanish: the end of the input is then the end of the host.
  if (process.env.RACKSIDE_ENDS_WITH_INPUT === '1') input.on('close', stop)
}

function isPortRefused(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  return code === 'EADDRINUSE' || code === 'EACCES'
}
