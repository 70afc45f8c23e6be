import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const script = resolve(import.meta.dirname, '../../../tools/start.mjs')

let folder = ''
let running: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rackside-start-'))
  running = []
})
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('what npm start says before it starts', () => {
  test('--help names every option and exit code in fewer than ten lines', async () => {
    const { code, out } = await ended(start(['--help']))
    expect(code).toBe(0)
    for (const word of [
      '--data',
      '--port',
      '--browser',
      '--no-open',
      'RACKSIDE_DATA',
      'LOCKED (11)',
    ])
      expect(out).toContain(word)
    expect(linesOf(out).length).toBeLessThan(10)
  })

  test.each([
    [['--nope'], "Unknown option '--nope'."],
    [['--port', 'abc'], '--port needs a number from 0 to 65535.'],
    [['--port', '99999'], '--port needs a number from 0 to 65535.'],
    [['--data', ''], '--data needs a folder.'],
    [['studio'], "Unexpected argument 'studio'."],
  ])('%j is refused in a sentence', async (args, sentence) => {
    const { code, out, err } = await ended(start(args))
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(linesOf(err)).toEqual([sentence, 'npm start -- --help lists the options.'])
  })

  test('a variable is read as strictly as its flag', async () => {
    const { code, err } = await ended(start([], { RACKSIDE_PORT: 'next' }))
    expect(code).toBe(2)
    expect(err).toContain('--port needs a number')
  })

  test('an older Node is told what is needed', async () => {
    const older = `data:text/javascript,${encodeURIComponent(
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } })",
    )}`
    const { code, err } = await ended(start(['--help'], {}, ['--import', older]))
    expect(code).toBe(1)
    expect(err).toContain('Rackside starts with Node 20.19 or newer; this is Node 20.18.3.')
  })
})

describe.skipIf(process.platform === 'win32')('browser mode', () => {
  test('prints its status line, a fresh address on Enter, and closes cleanly on Ctrl-C', async () => {
    const child = start(['--no-open', '--data', folder])
    const closed = ended(child)
    const first = await readyUrl(child)
    child.stdin?.write('\n')
    const second = await readyUrl(child)
    expect(second).not.toBe(first)
    expect(new URL(second).origin).toBe(new URL(first).origin)
    child.kill('SIGINT')
    const { code, out } = await closed
    expect(code).toBe(0)
    expect(linesOf(out).length).toBeLessThanOrEqual(10)
    expect(out).toContain('Rackside is running. Ctrl-C closes it; Enter prints a fresh address.')
  })

  test('takes folder, port and silence from the environment', async () => {
    const child = start([], { RACKSIDE_DATA: folder, RACKSIDE_NO_OPEN: '1', RACKSIDE_PORT: '0' })
    const closed = ended(child)
    expect(await readyUrl(child)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#enter=/)
    child.kill('SIGTERM')
    expect((await closed).code).toBe(0)
  })

  test('a second start on the same folder says LOCKED and touches nothing', async () => {
    const first = start(['--no-open', '--data', folder])
    await readyUrl(first)
    const before = readdirSync(folder, { recursive: true })
    const { code, out, err } = await ended(start(['--no-open', '--data', folder]))
    expect({ code, out }).toEqual({ code: 11, out: 'LOCKED\n' })
    expect(err).toContain('already running with this folder')
    expect(readdirSync(folder, { recursive: true })).toEqual(before)
    const closed = ended(first)
    first.kill('SIGINT')
    expect((await closed).code).toBe(0)
  })

  test('a port that is taken is explained', async () => {
    const first = start(['--no-open', '--data', join(folder, 'a')])
    const { port } = new URL(await readyUrl(first))
    const { code, err } = await ended(
      start(['--no-open', '--data', join(folder, 'b'), '--port', port]),
    )
    expect(code).toBe(1)
    expect(err).toContain(`Port ${port} is taken by another program.`)
    expect(err).not.toContain('    at ')
  })

  test('the host ends with the program that started it, however that ended', async () => {
    const child = start(['--no-open', '--data', folder])
    const { origin } = new URL(await readyUrl(child))
    expect((await fetch(origin)).status).toBe(200)
    child.kill('SIGKILL')
    await expect
      .poll(() => fetch(origin).then(String, () => 'gone'), { timeout: 30_000 })
      .toBe('gone')
  })
})

function start(args: readonly string[], env: Record<string, string> = {}, node: string[] = []) {
  const clean = Object.entries(process.env).filter(([name]) => !name.startsWith('RACKSIDE_'))
  const child = spawn(process.execPath, [...node, script, ...args], {
    env: { ...Object.fromEntries(clean), ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  running.push(child)
  return child
}

function ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (part) => (out += part))
  child.stderr?.on('data', (part) => (err += part))
  return new Promise((done) => child.once('close', (code) => done({ code, out, err })))
}

function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((done, failed) => {
    let text = ''
    const take = (part: Buffer) => {
      text += String(part)
      const url = /READY \{"url":"(.*)"\}\n/.exec(text)?.[1]
      if (url === undefined) return
      child.stdout?.off('data', take)
      done(url)
    }
    child.stdout?.on('data', take)
    child.once('close', (code) => failed(new Error(`ended with ${code} before it was ready`)))
  })
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}
