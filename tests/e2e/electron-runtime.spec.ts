import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, expect, test } from '@playwright/test'
import { runtimeIn } from '../../tools/electron-runtime.mjs'

const program = runtimeIn()

test.skip(program === null, 'the Electron runtime is not here')

test('the window opens in the real Electron, sandboxed and apart from Node', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'rackside-e2e-'))
  const app = await _electron.launch({
    executablePath: program ?? '',
    args: ['.', '--data', dataDir],
  })
  const page = await app.firstWindow()
  await expect(page.getByRole('button', { name: 'Start my studio' })).toBeVisible()
  const isApart = await page.evaluate(() => !('require' in window) && !('process' in window))
  expect(isApart).toBe(true)
  expect(await page.evaluate(() => window.origin)).toBe('app://rackside')
  await app.close()
  rmSync(dataDir, { recursive: true, force: true })
})
