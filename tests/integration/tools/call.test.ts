import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const script = resolve(import.meta.dirname, '../../../tools/call.mjs')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rackside-call-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('one call from the command line', () => {
  test('prints the envelope and nothing else', () => {
    const begun = call('desk.startOwn', '{"unit":"kg","paper":"A4","locale":"en-GB"}')
    expect(begun.code).toBe(0)
    const { code, out } = call('clients.list', '{"shelf":"active"}')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ ok: true, value: { clients: [] } })
  })

  test('a refusal is an envelope too, and the exit code says so', () => {
    expect(call('clients.list', '{"shelf":"attic"}')).toMatchObject({ code: 1 })
    expect(JSON.parse(call('clients.list', '{"shelf":').out)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input' },
    })
    expect(call('no.such', '{}').code).toBe(1)
  })

  test('--list is one array of every endpoint with its kind and schemas', () => {
    const { code, out } = run(['--list'])
    expect(code).toBe(0)
    const list: readonly Record<string, unknown>[] = JSON.parse(out)
    expect(list.map((entry) => entry.endpoint)).toContain('clients.list')
    for (const entry of list) {
      expect(['query', 'command', 'task', 'blob']).toContain(entry.kind)
      expect(entry.input).toMatchObject({ $schema: expect.stringContaining('json-schema.org') })
      expect(entry.output).toBeTypeOf('object')
    }
  })
})

function call(endpoint: string, input: string) {
  return run([endpoint, input, '--data', folder])
}

function run(args: readonly string[]) {
  const done = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: done.status, out: done.stdout, err: done.stderr }
}
