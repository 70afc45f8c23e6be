import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fetchRuntime, runtimeIn } from '../../../tools/electron-runtime.mjs'

/** Long beside the pause between two pieces, so that a busy computer is not taken for a silent line. */
const SILENCE_MS = 2000

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rackside-runtime-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('an installer that gets no byte is given up after the silence', async () => {
  installer('setTimeout(() => {}, 60_000)')
  const start = Date.now()
  expect(await fetchRuntime(folder, SILENCE_MS)).toBe(false)
  expect(Date.now() - start).toBeLessThan(SILENCE_MS * 4)
  expect(runtimeIn(folder)).toBe(null)
})

test('one that is slow but gets bytes is waited for', async () => {
  installer(`
    const { appendFileSync, writeFileSync } = require('node:fs')
    const { join } = require('node:path')
    let pieces = 0
    const timer = setInterval(() => {
      appendFileSync(join(require('node:os').tmpdir(), 'electron.zip'), 'bytes')
      if (++pieces < 15) return
      clearInterval(timer)
      writeFileSync(join(__dirname, 'dist/electron'), '')
      writeFileSync(join(__dirname, 'path.txt'), 'electron')
    }, ${SILENCE_MS / 12})`)
  mkdirSync(join(folder, 'dist'))
  expect(await fetchRuntime(folder, SILENCE_MS)).toBe(true)
  expect(runtimeIn(folder)).toBe(join(folder, 'dist', 'electron'))
})

test('one that ends badly leaves nothing behind', async () => {
  installer('process.exit(1)')
  const before = leftovers()
  expect(await fetchRuntime(folder, SILENCE_MS)).toBe(false)
  expect(leftovers()).toEqual(before)
})

function installer(text: string): void {
  writeFileSync(join(folder, 'install.js'), text)
}

function leftovers(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('rackside-electron-'))
}
