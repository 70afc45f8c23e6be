import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { contract } from '../shared/contract/contract'
import type { Endpoint } from '../shared/contract/kit/endpoint'
import { uuidV7 } from '../shared/kernel/ids'
import { createCore } from './core/create-core'
import { systemPorts } from './core/system-ports'
import { defaultDataFolder } from './data-folder'
import { StudioRefused } from './database/open'
import { inProcessTransport } from './hosts/in-process'
import { createThreadPrinter } from './printing/printer'
import { fillSample } from './sample/fill-sample'

// The command line's door: one call, the envelope as JSON on stdout, exit 0 or 1.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: defaultDataFolder(process.env, process.platform) },
    list: { type: 'boolean', default: false },
  },
})

// The process ends by itself: ending it by force would cut off what a pipe has not taken yet.
if (values.list) process.stdout.write(`${JSON.stringify(listEndpoints(), null, 2)}\n`)
else process.exitCode = await callOnce(positionals[0] ?? '', positionals[1] ?? '{}')

async function callOnce(endpoint: string, inputText: string): Promise<0 | 1> {
  const answer = await answerTo(endpoint, inputText)
  process.stdout.write(`${JSON.stringify(answer)}\n`)
  return answer.ok ? 0 : 1
}

async function answerTo(endpoint: string, inputText: string) {
  let input: unknown
  try {
    input = JSON.parse(inputText)
  } catch {
    // The text comes from a person's shell: say what is wrong instead of a stack.
    return refused('invalid-input', 'The input is no JSON.')
  }
  const here = import.meta.dirname
  const drawer = createThreadPrinter({
    script: resolve(here, 'print-thread.js'),
    fonts: resolve(here, '../../resources/fonts'),
  })
  try {
    const core = await createCore({
      dataDir: resolve(values.data),
      ports: systemPorts(drawer, resolve(here, 'import-thread.js')),
      fillSample,
    })
    try {
      const commandId = uuidV7(Date.now(), randomBytes(10))
      return await inProcessTransport(core).call({ endpoint, input, commandId })
    } finally {
      await core.close()
    }
  } catch (error) {
    await drawer.close()
    if (error instanceof StudioRefused) return refused('unavailable', error.status)
    throw error
  }
}

function refused(code: string, message: string) {
  return { ok: false as const, error: { code, message } }
}

function listEndpoints() {
  return Object.entries(contract).flatMap(([area, endpoints]) =>
    Object.entries(endpoints as Record<string, Endpoint>).map(([name, endpoint]) => ({
      endpoint: `${area}.${name}`,
      kind: endpoint.kind,
      input: z.toJSONSchema(endpoint.input, { io: 'input', unrepresentable: 'any' }),
      output: z.toJSONSchema(endpoint.output, { unrepresentable: 'any' }),
    })),
  )
}
